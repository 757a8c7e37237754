export type Breath = 'IN' | 'OUT';

/** How long each lasts, in seconds. */
export const SECONDS: Record<Breath, number> = { IN: 4, OUT: 6 };

const LOW_HZ = 146.8;
const HIGH_HZ = 220;
const LOUDEST = 0.12;
const FADE_SECONDS = 0.6;

/** A soft tone that rises as somebody breathes in, and falls as they breathe out. Made here, without a file. */
export class BreathSound {
  private readonly audio = new AudioContext();

  play(breath: Breath) {
    const { audio } = this;
    const from = audio.currentTime;
    const to = from + SECONDS[breath];
    const tone = audio.createOscillator();
    const volume = audio.createGain();
    tone.frequency.setValueAtTime(breath === 'IN' ? LOW_HZ : HIGH_HZ, from);
    tone.frequency.linearRampToValueAtTime(breath === 'IN' ? HIGH_HZ : LOW_HZ, to);
    volume.gain.setValueAtTime(0, from);
    volume.gain.linearRampToValueAtTime(LOUDEST, from + FADE_SECONDS);
    volume.gain.setValueAtTime(LOUDEST, to - FADE_SECONDS);
    volume.gain.linearRampToValueAtTime(0, to);
    tone.connect(volume).connect(audio.destination);
    tone.start(from);
    tone.stop(to);
  }

  close() {
    void this.audio.close().catch(() => undefined);
  }
}
