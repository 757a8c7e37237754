/** The key of the questionnaire whose answers only the client can see. */
export const SAFETY_QUESTIONNAIRE = 'safety';
