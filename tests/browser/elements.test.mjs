// What the elements over the canvas do of themselves: the numbers of a picture in a panel, clicks that no pointer makes, columns
// that come back.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch, work_petal } from './petal_page.mjs';
import { pixels_of } from './pixels.mjs';

/** @type {import('playwright-core').Browser} */ let browser;
before(async () => {
    browser = await launch();
});
after(() => browser.close());

/** Whether what is seen at the middle of an element is the element or lies in it. @param {import('playwright-core').Locator} element */
const is_on_top = (element) => element.evaluate((/** @type {Element} */ it) => {
    const { left, top, width, height } = it.getBoundingClientRect();
    return it.contains(document.elementFromPoint(left + width / 2, top + height / 2));
});

test('the numbers of a picture open from its corner, one panel at a time, and Escape closes it', () =>
    work_petal(browser, 'iters=50', async (petal) => {
        await petal.wait_for_status(/Iteration 50 of 50/);
        const of_cost = petal.button('In detail: Cost');
        assert.equal(await of_cost.evaluate((element) => getComputedStyle(element).color), 'rgba(0, 0, 0, 0)');
        const image = await petal.box(petal.named('img', /^Cost/));
        await petal.page.mouse.move(image.x + image.width - 6, image.y + image.height - 6);
        assert.notEqual(await of_cost.evaluate((element) => getComputedStyle(element).color), 'rgba(0, 0, 0, 0)');
        await petal.page.mouse.click(image.x + image.width - 6, image.y + image.height - 6);
        const costs = petal.named('table', 'Costs in numbers');
        await costs.getByRole('cell', { name: /^0\.69/ }).first().waitFor();
        assert.ok(await is_on_top(costs), 'nothing lies over the costs');
        assert.equal(await of_cost.getAttribute('aria-expanded'), 'true');

        const of_network = petal.button(/^In detail: Network, 4/);
        await of_network.focus();
        await petal.page.keyboard.press('Enter');
        await petal.named('table', /^P of class 1/).waitFor();
        assert.equal(await costs.count(), 0);
        await petal.page.keyboard.press('Tab');
        assert.equal(await petal.focused_name(), 'In detail: Network, 4 hidden units');
        await petal.page.keyboard.press('Escape');
        await petal.named('table', /^P of class 1/).waitFor({ state: 'detached' });
        assert.equal(await of_network.evaluate((element) => element === document.activeElement), true);
    }));

test('an open panel makes room for what has the focus', () =>
    work_petal(browser, 'iters=50', async (petal) => {
        await petal.wait_for_status(/Iteration 50 of 50/);
        await petal.button(/^In detail: Network, 4/).press('Enter');
        const panel = petal.named('group', /^In detail: Network, 4/);
        await panel.waitFor();
        const below = await petal.box(panel);
        const covered = petal.named('button', /^In detail: Network$/);
        const { x, y } = await petal.place_in(covered);
        assert.ok(x > below.x && y > below.y, 'it lies over that button');
        await covered.focus();
        assert.ok(await is_on_top(covered));
    }));

test('on a narrow page the panel hides nothing but what it lies on, scrolls what does not fit, and its button closes it', () =>
    work_petal(browser, 'iters=200', async (petal) => {
        await petal.wait_for_status(/Iteration 200 of 200/);
        const blank = await browser.newPage();
        const top_bar = async () => pixels_of(blank, await petal.page.screenshot(), { left: 0, top: 0, width: 390, height: 48 });
        const alone = await top_bar();
        await petal.button('In detail: Cost').press('Enter');
        const panel = petal.named('group', 'In detail: Cost');
        await panel.waitFor();
        await petal.next_frame();
        assert.deepEqual(await top_bar(), alone);
        await blank.close();
        const { x, y, width, height } = await petal.box(panel);
        assert.ok(x >= 0 && y >= 0 && x + width <= 390 && y + height <= 844, `${x}, ${y}, ${width}, ${height}`);
        assert.ok(await panel.evaluate((element) => element.scrollHeight > element.clientHeight && getComputedStyle(element).overflowY === 'auto'));
        await panel.getByRole('button', { name: 'Close' }).click();
        await panel.waitFor({ state: 'detached' });
    }, { viewport: { width: 390, height: 844 } }));

test('a click at an element\'s middle that no pointer came to is a click on that element', () =>
    work_petal(browser, 'lab=deep&box=W1', async (petal) => {
        const cell = petal.named('gridcell', /./).first();
        await cell.waitFor();
        await cell.evaluate((/** @type {Element} */ element) => {
            const { left, top, width, height } = element.getBoundingClientRect();
            const at = { clientX: left + width / 2, clientY: top + height / 2, bubbles: true, isPrimary: true };
            element.dispatchEvent(new PointerEvent('pointerdown', at));
            element.dispatchEvent(new PointerEvent('pointerup', at));
            element.dispatchEvent(new MouseEvent('click', at));
        });
        await petal.page.waitForFunction(() => document.querySelector('#tree td[aria-selected="true"]') !== null);
        assert.equal(await cell.getAttribute('aria-selected'), 'true');
    }));

test('a column that comes back stands where it was, as what is drawn does', () =>
    work_petal(browser, 'iters=20', async (petal) => {
        const settings = petal.page.getByRole('region', { name: 'Settings' });
        await petal.page.waitForFunction(() => (document.querySelector('[data-role="settings"]')?.scrollHeight ?? 0) > 700);
        await settings.evaluate((element) => (element.scrollTop = 120));
        await petal.next_frame();
        await petal.tab('Arrays').click();
        await petal.field('A as one text').waitFor();
        await petal.tab('Planar').click();
        await petal.slider('Learning rate').waitFor();
        assert.equal(await settings.evaluate((element) => element.scrollTop), 120);
    }, { viewport: { width: 1280, height: 600 } }));

test('text that is typed is not lost when its column goes', () =>
    work_petal(browser, 'iters=20', async (petal) => {
        const field = petal.field('Learning rate');
        await field.click();
        await petal.page.keyboard.type('0.75');
        await petal.page.evaluate(() => (location.hash = 'lab=arrays'));
        await petal.page.waitForFunction(() => /0\.75/.test(document.getElementById('messages')?.textContent ?? '') || /lr=0\.75/.test(location.hash));
    }));
