import { Injectable } from '@nestjs/common';
import type { Ctx } from '../context/ctx.js';
import { DatabaseListener } from '../database/database-listener.js';
import { readAnnouncement, type Announcement } from './announcement.js';
import { ChangeStream } from './change-stream.js';
import { LIVE_CHANNEL } from './live.sql.js';

interface Follower {
  practiceId: string;
  about: string;
  changed: () => void;
}

/** The open subscriptions of this process, and what other processes announce about them. */
@Injectable()
export class LiveChanges {
  readonly #followers = new Set<Follower>();
  #accessChanged: (about: Announcement) => void = () => undefined;
  #lost: () => void = () => undefined;

  constructor(private readonly listener: DatabaseListener) {
    listener.on(LIVE_CHANNEL, (payload) => this.#heard(payload), { lost: () => this.#lost() });
  }

  /** False while changes can be missed: then nothing is delivered, and clients ask every few seconds. */
  get isAvailable(): boolean {
    return this.listener.isListening;
  }

  /** For the sockets: what to do when who may read has changed, and when changes can be missed from now on. */
  watch(accessChanged: (about: Announcement) => void, lost: () => void): void {
    this.#accessChanged = accessChanged;
    this.#lost = lost;
  }

  /**
   * Yields `event` at once, and again after each change about the client or member with this id in the caller's practice. What may be
   * read is decided when it is read: following an id of somebody else reveals nothing.
   */
  follow<T>(ctx: Ctx, about: string, event: T): ChangeStream<T> {
    const stream = new ChangeStream<T>(event, () => this.#followers.delete(follower));
    const { practiceId } = ctx.actor;
    const follower: Follower = { practiceId, about, changed: () => stream.changed() };
    this.#followers.add(follower);
    return stream;
  }

  #heard(payload: string): void {
    const announced = readAnnouncement(payload);
    if (!announced) return;
    if (announced.kind === 'ACCESS') this.#accessChanged(announced);
    for (const { practiceId, about, changed } of this.#followers) {
      const isAbout = announced.about.length === 0 || announced.about.includes(about);
      if (practiceId === announced.practiceId && isAbout) changed();
    }
  }
}
