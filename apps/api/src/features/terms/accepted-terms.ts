import { In } from 'typeorm';
import type { Ctx } from '../../platform/context/ctx.js';
import { defineLoader } from '../../platform/loading/loaders.js';
import { TermsAcceptance } from './terms-acceptance.entity.js';
import { ASKS_SIGNATURE } from './terms.sql.js';
import { currentOf, currentTerms, idOf, textsOf, type TextKind } from './terms-texts.js';
import {
  TermsKind,
  type AcceptedTermsType,
  type AgreementSignatureType,
  type MyTermsType,
  type TermsTextType,
} from './terms.type.js';

/** In the order in which staff see them. */
const KINDS = Object.values(TermsKind).sort();
const TEXTS: readonly TextKind[] = ['AGREEMENT', 'PRIVACY_NOTICE', 'HEALTH_DATA'];

/** A client's latest answer for a kind, which is in effect; null if they were never asked. */
export const latestOf = <T extends Pick<TermsAcceptance, 'kind' | 'number'>>(
  ledger: readonly T[],
  kind: `${TermsKind}`,
): T | null =>
  ledger
    .filter((one) => one.kind === kind)
    .reduce<T | null>((latest, one) => (latest && latest.number > one.number ? latest : one), null);

/** The latest version of the agreement that a client signed by name; null if they never did. */
function signatureOf(
  texts: TermsTextType[],
  ledger: readonly TermsAcceptance[],
): AgreementSignatureType | null {
  const signed = latestOf(
    ledger.filter(({ signedName }) => signedName !== ''),
    'AGREEMENT',
  );
  if (!signed) return null;
  return {
    at: signed.createdAt,
    name: signed.signedName,
    number: signed.version!,
    shipped: signed.shipped!,
    isCurrent: isInForce(texts, signed),
  };
}

/** What the calling client has accepted and still has to accept. */
export async function termsOfCaller(ctx: Ctx): Promise<MyTermsType> {
  const ledger = await ctx.db
    .of(TermsAcceptance)
    .find(
      { clientId: ctx.actor.clientId! },
      { order: { createdAt: 'DESC', number: 'DESC', kind: 'ASC' } },
    );
  const texts = await textsOf(ctx);
  return {
    inForce: await currentTerms(ctx, texts),
    acceptances: ledger.map((one) => ({
      id: one.id,
      at: one.createdAt,
      kind: one.kind,
      granted: one.granted,
      text: texts.find(({ id }) => id === idOfAccepted(one)) ?? null,
    })),
    isFirstTime: Object.values(TermsKind).some((kind) => !latestOf(ledger, kind)),
    changed: TEXTS.filter((kind) => {
      const latest = latestOf(ledger, kind);
      return latest?.granted && !isInForce(texts, latest);
    }),
    healthDataConsent: latestOf(ledger, 'HEALTH_DATA')?.granted ?? false,
    asksSignature: await asksSignature(ctx),
    signature: signatureOf(texts, ledger),
  };
}

/** For staff who can see the client: the latest answer for each kind, without a reason. */
export const acceptedTerms = defineLoader<string, AcceptedTermsType[]>(async (ctx, clientIds) => {
  const [ledger, texts] = [
    await ctx.db.of(TermsAcceptance).find({ clientId: In([...clientIds]) }),
    await textsOf(ctx),
  ];
  return clientIds.map((id) => {
    const own = ledger.filter(({ clientId }) => clientId === id);
    return KINDS.flatMap((kind) => latestOf(own, kind) ?? []).map((row) => ({
      kind: row.kind,
      at: row.createdAt,
      granted: row.granted,
      number: row.version,
      shipped: row.shipped,
      isCurrent: isInForce(texts, row),
      signature: row.kind === 'AGREEMENT' ? signatureOf(texts, own) : null,
    }));
  });
});

type Said = Pick<TermsAcceptance, 'kind' | 'shipped' | 'version'>;

const idOfAccepted = ({ kind, shipped, version }: Said): string | null =>
  kind === 'ADULT' || shipped === null || version === null
    ? null
    : idOf({ kind, shipped, number: version });

const isInForce = (texts: TermsTextType[], said: Said): boolean =>
  said.kind === 'ADULT' || idOfAccepted(said) === currentOf(texts, said.kind).id;

async function asksSignature(ctx: Ctx): Promise<boolean> {
  const [practice] = await ctx.db.query(ASKS_SIGNATURE, [ctx.db.scope.practiceId]);
  return practice!.asks;
}
