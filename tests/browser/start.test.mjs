// A Petal that cannot start says what helps.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { after, before, test } from 'node:test';
import { built_page, launch } from './petal_page.mjs';

// A course platform: the path names the Content-Security-Policy under which it serves Petal.
/** @type {Record<string, string>} */ const policies = {
    '/workers': "worker-src 'self'",
    '/wasm': "script-src 'unsafe-inline' blob:",
    '/scripts': "script-src 'self'",
    '/styles': "style-src 'self'",
    '/types': "require-trusted-types-for 'script'",
    '/sandbox': 'sandbox',
    '/connections': "connect-src 'none'; frame-ancestors 'self'",
    '/opaque': 'sandbox allow-scripts',
};
const platform = createServer((request, response) => {
    const policy = policies[new URL(request.url ?? '', 'http://platform').pathname];
    if (!policy) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': 'text/html', 'content-security-policy': policy });
    response.end(readFileSync(built_page));
});

/** @type {import('playwright-core').Browser} */ let browser;
let address = '';
before(async () => {
    browser = await launch();
    await new Promise((listening) => platform.listen(0, '127.0.0.1', () => listening(0)));
    address = `http://127.0.0.1:${/** @type {import('node:net').AddressInfo} */ (platform.address()).port}`;
});
after(async () => {
    await browser.close();
    platform.close();
    platform.closeAllConnections();
});

async function open_at(/** @type {string} */ path, locale = 'en-US', script = () => {}) {
    const context = await browser.newContext({ locale });
    context.setDefaultTimeout(120000);
    const page = await context.newPage();
    await page.addInitScript(script);
    await page.goto(address + path);
    return page;
}

for (const [path, rule] of [['/workers', 'worker-src'], ['/wasm', 'script-src'], ['/styles', 'style-src'], ['/types', 'require-trusted-types-for']]) {
    test(`a site that forbids Petal by ${rule} is named as what has to change`, async () => {
        const page = await open_at(`${path}#data=moons`);
        await page.getByText(`Content-Security-Policy: ${rule}`).waitFor();
        const words = await page.locator('#failure').innerText();
        assert.match(words, /The site that shows this page forbids what Petal needs/);
        assert.match(words, /Save Petal as a file/);
        assert.match(words, /worker-src blob:/);
        assert.doesNotMatch(words, /stopped several times|reload/);
        assert.equal(await page.locator('#forbidden a[target]').getAttribute('href'), `${address}${path}#data=moons`);
        await page.context().close();
    });
}

test('a forbidden worker is told in Chinese too, and tried once only', async () => {
    const page = await open_at('/workers', 'zh-CN', () => {
        const Working = Worker;
        globalThis.engines_started = 0;
        globalThis.Worker = class extends Working {
            constructor(/** @type {string | URL} */ script) {
                super(script);
                globalThis.engines_started++;
            }
        };
    });
    await page.getByText('网站禁止了 Petal 运行所需的功能').waitFor();
    assert.doesNotMatch(await page.locator('#failure').innerText(), /forbids/);
    assert.equal(await page.evaluate('engines_started'), 1);
    await page.context().close();
});

test('where no script may run the page still says why', async () => {
    const page = await open_at('/scripts');
    assert.match(await page.locator('#failure').innerText(), /forbids what Petal needs.*禁止了 Petal 运行/s);
    await page.context().close();
    const sandboxed = await open_at('/sandbox');
    assert.match(await sandboxed.locator('#failure').innerText(), /in a frame of another site, open it in a tab of its own/);
    assert.doesNotMatch(await sandboxed.locator('#failure').innerText(), /forbids/);
    await sandboxed.context().close();
});

test('a browser without memory for Petal says so instead of showing nothing', async () => {
    const page = await open_at('/connections', 'en-US', () => {
        /** @type {any} */ (WebAssembly).instantiate = () => Promise.reject(new RangeError('could not allocate memory'));
    });
    await page.getByText('could not allocate memory').waitFor();
    assert.match(await page.locator('#failure').innerText(), /could not start.*close other tabs/);
    await page.context().close();
});

for (const path of ['/connections', '/opaque']) {
    test(`Petal runs under ${policies[path]}`, async () => {
        const page = await open_at(`${path}#hidden=3`);
        await page.locator('#status', { hasText: /3 hidden units/ }).waitFor({ state: 'attached' });
        assert.equal(await page.locator('#failure').isVisible(), false);
        await page.context().close();
    });
}

test("the page names the project's version as its generator", () => {
    const project = readFileSync(new URL('../../CMakeLists.txt', import.meta.url), 'utf8');
    const version = /project\(petal VERSION (\S+)/.exec(project)?.[1], page = readFileSync(built_page, 'utf8');
    assert.ok(page.includes(`<meta name="generator" content="Petal ${version}">`));
});
