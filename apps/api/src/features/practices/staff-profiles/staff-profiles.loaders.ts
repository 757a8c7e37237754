import { In } from 'typeorm';
import { defineLoader } from '../../../platform/loading/loaders.js';
import { StaffProfile } from './staff-profile.entity.js';
import type { StaffProfileType } from './staff-profile.type.js';

/** Profiles by member; an empty one for members who have none. */
export const staffProfile = defineLoader<string, StaffProfileType>(async (ctx, memberIds) => {
  const rows = await ctx.db.of(StaffProfile).find({ id: In([...memberIds]) });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return memberIds.map((id) => ({
    id,
    bio: byId.get(id)?.bio ?? '',
    photo: dataUrl(byId.get(id)?.photo ?? null),
  }));
});

const dataUrl = (photo: Buffer | null): string | null =>
  photo && `data:image/jpeg;base64,${photo.toString('base64')}`;
