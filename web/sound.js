// What is heard of a run: oscillators that sing the voices which the interface tells (Voices in src/ui/voices.hpp).

const loudness = { cost: 0.14, accuracy: 0.06, rough: 0.16 }; // together well below 1
const glide = 0.03; // s: two thirds of the way to another pitch
const fade = 0.015; // likewise from silence and to it, so that nothing clicks
const begins_within = 2000; // ms: a browser that lets a page sound
const rest = 500; // ms after the last voice until the browser's audio may rest, too

/** @typedef {{cost_pitch: number, accuracy_pitch: number, roughness: number}} Voices pitches in Hz, 0 is silent; 0 … 1 */

/** @param {Float64Array} numbers three for each @returns {Voices[]} */
function voices_in(numbers) {
    return Array.from({ length: numbers.length / 3 }, (_, i) => {
        const [cost_pitch, accuracy_pitch, roughness] = numbers.subarray(3 * i);
        return { cost_pitch, accuracy_pitch, roughness };
    });
}

/**
 * Three oscillators that are heard until they are stopped. What is rough is a voice so near to the cost's that both beat.
 * @param {BaseAudioContext} context
 */
export function make_choir(context) {
    const together = new GainNode(context, { gain: 0 });
    together.gain.setTargetAtTime(1, context.currentTime, fade);
    together.connect(context.destination);
    const parts = [
        { type: 'triangle', detune: 0, pitch: (/** @type {Voices} */ v) => v.cost_pitch, gain: () => loudness.cost },
        { type: 'sine', detune: 0, pitch: (/** @type {Voices} */ v) => v.accuracy_pitch, gain: (/** @type {Voices} */ v) => (v.accuracy_pitch > 0 ? loudness.accuracy : 0) },
        { type: 'sawtooth', detune: 70, pitch: (/** @type {Voices} */ v) => v.cost_pitch, gain: (/** @type {Voices} */ v) => loudness.rough * v.roughness },
    ].map(({ type, detune, pitch, gain }) => {
        const oscillator = new OscillatorNode(context, { type: /** @type {OscillatorType} */ (type), detune });
        const volume = new GainNode(context, { gain: 0 });
        oscillator.connect(volume).connect(together);
        oscillator.start();
        return { oscillator, frequency: oscillator.frequency, volume: volume.gain, pitch, gain };
    });
    let is_first = true;

    /** @param {number} at time of the context */
    function stop(at = context.currentTime) {
        together.gain.setTargetAtTime(0, at, fade);
        for (const { oscillator } of parts) oscillator.stop(at + 8 * fade);
    }

    return {
        /** From now on. @param {Voices} voices */
        hold(voices) {
            const now = context.currentTime;
            for (const { frequency, volume, pitch, gain } of parts) {
                if (is_first) frequency.setValueAtTime(pitch(voices), now);
                frequency.setTargetAtTime(pitch(voices), now, glide);
                volume.setTargetAtTime(gain(voices), now, glide);
            }
            is_first = false;
        },
        /** One after the other, and then none. @param {Voices[]} list of at least two @param {number} seconds */
        sing(list, seconds) {
            const now = context.currentTime;
            for (const { frequency, volume, pitch, gain } of parts) {
                frequency.setValueCurveAtTime(Float32Array.from(list, pitch), now, seconds);
                volume.setValueCurveAtTime(Float32Array.from(list, gain), now, seconds);
            }
            stop(now + seconds);
        },
        stop,
    };
}

/** What a user does counts as long as the browser says: it may take a frame until the interface has understood it. */
const is_in_gesture = () => navigator.userActivation?.isActive ?? true;

/** @param {() => void} failed */
export function make_sound(failed) {
    let is_on = false;
    let is_starting = false;
    let rest_timer = 0;
    /** @type {AudioContext | undefined} */ let context;
    /** @type {ReturnType<typeof make_choir> | undefined} */ let choir;
    /** @type {ReturnType<typeof make_choir> | undefined} of the voices that are held, not of a curve */ let held;

    function fail() {
        is_on = false;
        context?.close().catch(() => {}); // there is nothing left that could go wrong
        context = choir = held = undefined;
        failed();
    }

    /** A browser that does not let the page sound may refuse, or answer never. @param {AudioContext} made */
    async function begin_with(made) {
        let timer = 0;
        const too_late = new Promise((_, fails) => (timer = setTimeout(fails, begins_within)));
        await Promise.race([made.resume(), too_late]).finally(() => clearTimeout(timer));
    }

    /** Only while the user does something may a page begin to sound. */
    async function begin() {
        if (!is_on || context || is_starting || !is_in_gesture()) return;
        is_starting = true;
        try {
            context = new AudioContext();
            await begin_with(context);
            if (!choir) rest_after(0);
        } catch {
            fail();
        }
        is_starting = false;
    }
    for (const gesture of ['pointerdown', 'pointerup', 'keydown']) addEventListener(gesture, begin, { capture: true });

    /** Where it can be heard now. */
    function ready_context() {
        if (!is_on || !context || document.hidden) return;
        clearTimeout(rest_timer);
        if (context.state !== 'running' && !is_starting) context.resume().catch(fail);
        return context;
    }

    /** @param {number} wait ms until what still sounds is over */
    function rest_after(wait) {
        clearTimeout(rest_timer);
        rest_timer = setTimeout(() => {
            if (!is_starting) context?.suspend().catch(() => {}); // it is closed: silent, too
        }, wait + rest);
    }

    function hush() {
        choir?.stop();
        choir = held = undefined;
        rest_after(0);
    }
    document.addEventListener('visibilitychange', () => document.hidden && hush());

    return {
        makes_sound: () => typeof AudioContext === 'function',
        /** @param {boolean} on */
        set_sound(on) {
            is_on = on;
            begin();
        },
        /** @param {Float64Array} voices */
        hold(voices) {
            const sounding = ready_context();
            if (!sounding) return;
            if (!held) choir?.stop();
            choir = held ??= make_choir(sounding);
            held.hold(voices_in(voices)[0]);
        },
        /** @param {Float64Array} voices @param {number} seconds */
        sing(voices, seconds) {
            const sounding = ready_context();
            if (!sounding) return;
            choir?.stop();
            held = undefined;
            choir = make_choir(sounding);
            choir.sing(voices_in(voices), seconds);
            rest_after(seconds * 1000);
        },
        hush,
    };
}
