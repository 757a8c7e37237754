/** The key of the questionnaire whose answers are the client's alone. */
export const SAFETY_QUESTIONNAIRE = 'safety';
