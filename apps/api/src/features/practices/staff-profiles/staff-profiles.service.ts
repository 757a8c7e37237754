import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../platform/context/ctx.js';
import { invalid } from '../../../platform/errors/fault.js';
import { sealText } from '../../../platform/sealing/sealed-texts.js';
import { plainJpeg } from './plain-jpeg.js';
import { StaffProfile } from './staff-profile.entity.js';
import type { StaffProfileType } from './staff-profile.type.js';
import { staffProfile } from './staff-profiles.loaders.js';
import { words } from './staff-profiles.words.js';

/** A picture of 256 by 256 pixels in good quality has about 20 kB. */
const MAX_BYTES = 65_536;
const MAX_PIXELS = 256;
const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;

@Injectable()
export class StaffProfilesService {
  /** The caller's own. */
  own(ctx: Ctx): Promise<StaffProfileType> {
    return ctx.load(staffProfile, ctx.actor.memberId!);
  }

  async setBio(ctx: Ctx, bio: string): Promise<StaffProfileType> {
    const id = ctx.actor.memberId!;
    return this.#save(ctx, {
      bio: await sealText(ctx, { column: 'staff_profiles.bio', id }, bio.trim()),
    });
  }

  /** `photo`: a JPEG in base64, or null to remove it. Nothing but the picture itself is stored. */
  setPhoto(ctx: Ctx, photo: string | null): Promise<StaffProfileType> {
    return this.#save(ctx, { photo: photo === null ? null : storable(photo) });
  }

  async #save(
    ctx: Ctx,
    patch: Partial<Pick<StaffProfile, 'bio' | 'photo'>>,
  ): Promise<StaffProfileType> {
    const id = ctx.actor.memberId!;
    const profiles = ctx.db.of(StaffProfile);
    await profiles.insertNew({ id, createdAt: ctx.now });
    await profiles.update({ id }, patch);
    return this.own(ctx);
  }
}

function storable(photo: string): Buffer {
  if (photo.length > (MAX_BYTES * 4) / 3 + 4) throw invalid('photo', words.tooLarge);
  const jpeg = BASE64.test(photo) ? plainJpeg(Buffer.from(photo, 'base64'), MAX_PIXELS) : null;
  if (!jpeg) throw invalid('photo', words.notJpeg(MAX_PIXELS));
  return jpeg;
}
