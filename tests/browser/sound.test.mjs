// What is heard of a run: by what the page asks of the browser's audio, and by the samples that come of it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { launch, open_petal } from './petal_page.mjs';

/** @type {import('playwright-core').Browser} */ let browser;
before(async () => {
    browser = await launch();
});
after(() => browser.close());

/** @typedef {{voice: OscillatorType, what: 'hold' | 'sing', pitches: number[]}} Asked */
/** @typedef {import('./petal_page.mjs').Petal} Petal */

const curve_button = (/** @type {Petal} */ petal) => petal.button(/^Hear the whole curve|^用两秒/);
const sound_button = (/** @type {Petal} */ petal) => petal.button(/^Hear it learn|^Turn the sound off|^听|^关闭声音/);
const switch_sound = (/** @type {Petal} */ petal) => sound_button(petal).click();
const run_or_pause = (/** @type {Petal} */ petal) => petal.button(/^(Run|Pause)$/).click();

const count_sung = (/** @type {Petal} */ petal) => petal.page.evaluate(() => asked_pitches.filter(({ what }) => what === 'sing').length);

/** Until it has begun: the interface hears of a click in its next frame. */
async function play_curve(/** @type {Petal} */ petal) {
    const before = await count_sung(petal);
    await curve_button(petal).click();
    await petal.page.waitForFunction((count) => asked_pitches.filter(({ what }) => what === 'sing').length >= count + 3, before);
}

/** Takes down which pitches the page asks for, and how many contexts it makes. */
const overhear = (/** @type {import('playwright-core').Page} */ page) => page.addInitScript(() => {
    globalThis.asked_pitches = [];
    globalThis.contexts_made = [];
    globalThis.sounding = new Set(); // what nobody has told to stop soon
    let has_gesture = false; // what Playwright evaluates would count as one, too
    for (const gesture of ['pointerdown', 'pointerup', 'keydown'])
        addEventListener(gesture, ({ isTrusted }) => (has_gesture ||= isTrusted), { capture: true });
    Object.defineProperty(navigator, 'userActivation', { get: () => ({ isActive: has_gesture }) });
    const Context = AudioContext, Oscillator = OscillatorNode;
    globalThis.AudioContext = class extends Context {
        constructor() {
            super();
            contexts_made.push({ in_gesture: has_gesture, context: this });
        }
    };
    /** @type {Map<AudioParam, OscillatorType>} */ const voices = new Map();
    globalThis.OscillatorNode = class extends Oscillator {
        constructor(/** @type {[BaseAudioContext, OscillatorOptions?]} */ ...all) {
            super(...all);
            voices.set(this.frequency, this.type);
            sounding.add(this);
        }
        stop(/** @type {number | undefined} */ at) {
            if (at === undefined || at < this.context.currentTime + 0.5) sounding.delete(this);
            super.stop(at);
        }
    };
    const { setTargetAtTime, setValueCurveAtTime } = AudioParam.prototype;
    /** @this {AudioParam} @param {[number, number, number]} values */
    function hold(...values) {
        const voice = voices.get(this);
        if (voice) asked_pitches.push({ voice, what: 'hold', pitches: [values[0]] });
        return setTargetAtTime.apply(this, values);
    }
    /** @this {AudioParam} @param {[Float32Array<ArrayBuffer>, number, number]} values */
    function sing(...values) {
        const voice = voices.get(this);
        if (voice) asked_pitches.push({ voice, what: 'sing', pitches: [...values[0]] });
        return setValueCurveAtTime.apply(this, values);
    }
    Object.assign(AudioParam.prototype, { setTargetAtTime: hold, setValueCurveAtTime: sing });
});

const open = (/** @type {string} */ hash, /** @type {import('playwright-core').BrowserContextOptions} */ context = {}) =>
    open_petal(browser, { hash, context, prepare: overhear });

/** The pitches of the cost's voice. @returns {Promise<number[]>} */
const held_costs = (/** @type {Petal} */ petal) => petal.page.evaluate(() =>
    asked_pitches.filter(({ voice, what }) => voice === 'triangle' && what === 'hold').flatMap(({ pitches }) => pitches));

/** Of what was sung last, the pitches of one voice. */
async function sung_last(/** @type {Petal} */ petal, /** @type {OscillatorType} */ voice = 'triangle') {
    const all = await petal.page.evaluate(() => asked_pitches.filter(({ what }) => what === 'sing'));
    return all.filter((each) => each.voice === voice).at(-1)?.pitches ?? [];
}

/** The curve of a run that has come to its end. */
async function curve_of(/** @type {string} */ hash, /** @type {RegExp} */ end) {
    const petal = await open(hash);
    await petal.wait_for_status(end);
    await switch_sound(petal);
    await play_curve(petal);
    const pitches = await sung_last(petal), accuracies = await sung_last(petal, 'sine');
    assert.deepEqual(petal.faults, []);
    await petal.close();
    return { pitches, first: pitches[0], last: pitches[pitches.length - 1], accuracies };
}

test('converging, stuck and diverging curves are told apart by ear', async () => {
    const down = await curve_of('hidden=4&iters=2000', /^finished/);
    assert.ok(down.pitches.length > 50);
    assert.ok(down.last < down.first * 0.7, `from ${down.first} to ${down.last}`);
    assert.ok(down.accuracies[down.accuracies.length - 1] > down.accuracies[0]);

    const level = await curve_of('hidden=4&iters=2000&init=zeros', /^finished/);
    assert.ok(level.pitches.every((pitch) => Math.abs(pitch / level.first - 1) < 0.02));

    const up = await curve_of('hidden=8&act=relu&lr=1000000&iters=2000', /^diverged/);
    assert.ok(up.last > up.first * 1.9, `from ${up.first} to ${up.last}`);
});

test('nothing sounds at first; once it is switched on, the voice of the cost falls while a run goes on', async () => {
    const petal = await open('hidden=4&iters=3000');
    await petal.wait_for_status(/^finished/);
    assert.deepEqual(await petal.page.evaluate(() => [asked_pitches.length, contexts_made.length]), [0, 0]);
    await switch_sound(petal);
    await run_or_pause(petal);
    await petal.page.waitForFunction(() => asked_pitches.some(({ what }) => what === 'sing')); // the end
    const held = await held_costs(petal);
    assert.ok(held.length > 3);
    assert.ok(held[held.length - 1] < held[0] * 0.8, held.join(' '));
    const [last] = await sung_last(petal);
    assert.ok(last <= held[held.length - 1] * 1.01);
    assert.deepEqual(await petal.page.evaluate(() => contexts_made.map(({ in_gesture }) => in_gesture)), [true]);
    assert.deepEqual(await petal.messages(), []);
    await petal.close();
});

const count_sounding = (/** @type {Petal} */ petal) => petal.page.evaluate(() => sounding.size);

test('voices are still once the run is paused, and once nobody looks at the page', async () => {
    const petal = await open('hidden=4&iters=10000000');
    await switch_sound(petal);
    await petal.page.waitForFunction(() => sounding.size > 0);
    await run_or_pause(petal); // that is, pause
    await petal.wait_for_status(/^paused/);
    assert.equal(await count_sounding(petal), 0);
    await run_or_pause(petal);
    await petal.page.waitForFunction(() => sounding.size > 0);
    const still = await petal.page.evaluate(() => {
        Object.defineProperty(document, 'hidden', { get: () => true });
        document.dispatchEvent(new Event('visibilitychange'));
        return sounding.size;
    });
    assert.equal(still, 0);
    await petal.next_frame();
    assert.equal(await count_sounding(petal), 0);
    await petal.close();
});

test('the choice is remembered, and sounds after the first gesture of the next visit', async () => {
    const petal = await open('hidden=4&iters=200');
    await petal.wait_for_status(/^finished/);
    await switch_sound(petal);
    await petal.page.reload();
    await petal.wait_for_status(/^finished/);
    assert.equal(await petal.page.evaluate(() => contexts_made.length), 0);
    await play_curve(petal); // is there: sound is on
    assert.deepEqual(await petal.page.evaluate(() => contexts_made.map(({ in_gesture }) => in_gesture)), [true]);
    assert.ok((await sung_last(petal)).length > 10);
    await switch_sound(petal);
    await petal.page.reload();
    await petal.wait_for_status(/^finished/);
    await sound_button(petal).waitFor();
    assert.equal(await curve_button(petal).count(), 0);
    await petal.close();
});

for (const [locale, words] of [['en-US', /does not let Petal sound here/], ['zh-CN', /浏览器不允许 Petal 在此发声/]]) {
    test(`a browser that lets nothing sound is told of, ${locale}`, async () => {
        const petal = await open_petal(browser, {
            hash: 'hidden=2&iters=100',
            context: { locale: String(locale) },
            prepare: (page) => page.addInitScript(() => {
                AudioContext.prototype.resume = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
            }),
        });
        await petal.wait_for_status(locale === 'en-US' ? /^finished/ : /^已完成/);
        await switch_sound(petal);
        await petal.page.locator('#messages li').first().waitFor({ state: 'attached' });
        assert.match((await petal.messages()).join(), /** @type {RegExp} */ (words));
        assert.equal(await curve_button(petal).count(), 0);
        assert.deepEqual(petal.faults, []);
        await petal.close();
    });
}

// The voices themselves, without the page around them: they need no import.
const rate = 44100;
async function samples_of(/** @type {string} */ work) {
    const page = await (await browser.newContext()).newPage();
    const source = readFileSync(new URL('../../web/sound.js', import.meta.url), 'utf8').replace(/^export /gm, '');
    const samples = await page.evaluate(`(async () => { ${source}
        const context = new OfflineAudioContext(1, ${rate}, ${rate});
        const choir = make_choir(context);
        ${work}
        return [...(await context.startRendering()).getChannelData(0)];
    })()`);
    await page.context().close();
    return /** @type {number[]} */ (samples);
}

const greatest = (/** @type {number[]} */ values) => values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);

/** Crossings of zero from below in a tenth of a second, of one voice: its pitch in tens of Hz. */
const pitch_at = (/** @type {number[]} */ samples, /** @type {number} */ second) => {
    const part = samples.slice(second * rate, (second + 0.1) * rate);
    return 10 * part.filter((value, i) => i > 0 && part[i - 1] < 0 && value >= 0).length;
};

test('what is sung has the pitches that were asked for, gently, and ends in silence without a click', async () => {
    const low = '{ cost_pitch: 660, accuracy_pitch: 0, roughness: 0 }', high = '{ cost_pitch: 220, accuracy_pitch: 0, roughness: 0 }';
    const samples = await samples_of(`choir.sing([${low}, ${high}], 0.8)`);
    assert.ok(Math.abs(pitch_at(samples, 0) - 632) < 40, `${pitch_at(samples, 0)}`);
    assert.ok(Math.abs(pitch_at(samples, 0.7) - 248) < 40, `${pitch_at(samples, 0.7)}`);
    assert.ok(greatest(samples) > 0.05 && greatest(samples) < 0.3);
    assert.equal(greatest(samples.slice(0.95 * rate)), 0);
    const steps = samples.map((value, i) => (i > 0 ? value - samples[i - 1] : value));
    assert.ok(greatest(steps) < 0.02, `${greatest(steps)}`); // a triangle of this pitch goes no further
});

test('what is rough beats, and is no louder than what may be', async () => {
    const smooth = await samples_of('choir.hold({ cost_pitch: 440, accuracy_pitch: 880, roughness: 0 })');
    const rough = await samples_of('choir.hold({ cost_pitch: 440, accuracy_pitch: 880, roughness: 1 })');
    const loudness_over_time = (/** @type {number[]} */ samples) =>
        Array.from({ length: 60 }, (_, i) => greatest(samples.slice(rate * (0.3 + i / 100), rate * (0.31 + i / 100))));
    const unrest = (/** @type {number[]} */ samples) => {
        const all = loudness_over_time(samples);
        return Math.max(...all) / Math.min(...all);
    };
    assert.ok(unrest(smooth) < 1.05, `${unrest(smooth)}`);
    assert.ok(unrest(rough) > 1.3, `${unrest(rough)}`);
    assert.ok(greatest(rough) < 0.6);
});
