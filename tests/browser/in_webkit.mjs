// The built page in WebKitGTK's MiniBrowser, the nearest thing to Safari that Debian has: plain WebDriver, in a window.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { pathToFileURL } from 'node:url';
import { existsSync, readdirSync } from 'node:fs';
import { built_page } from './petal_page.mjs';

// WebDriver's codes of keys that are no letters.
const key_codes = /** @type {Record<string, string>} */ ({
    Tab: '\ue004', Enter: '\ue007', Escape: '\ue00c', End: '\ue010', Home: '\ue011', PageUp: '\ue00e', PageDown: '\ue00f',
    ArrowLeft: '\ue012', ArrowUp: '\ue013', ArrowRight: '\ue014', ArrowDown: '\ue015', Shift: '\ue008',
});

async function free_port() {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
    server.close();
    await once(server, 'close');
    return port;
}

/** @param {string} url @param {object} [body] */
async function ask(url, body, method = body ? 'POST' : 'GET') {
    const response = await fetch(url, { method, body: body && JSON.stringify(body) });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${url}: ${value?.message ?? response.status}`);
    return value;
}

/** @param {string} driver */
async function wait_until_ready(driver) {
    for (;;) {
        const ready = await ask(`${driver}/status`).then((value) => value.ready, () => false); // it may not listen yet
        if (ready) return;
    }
}

/**
 * Opens Petal in a MiniBrowser of its own and works it.
 * @param {{hash?: string}} options @param {(page: WebKitPage) => Promise<unknown>} work
 */
export async function with_webkit({ hash = '' }, work) {
    const port = await free_port();
    const program = spawn('WebKitWebDriver', ['--host=127.0.0.1', `--port=${port}`], { stdio: 'ignore' });
    const driver = `http://127.0.0.1:${port}`;
    try {
        await wait_until_ready(driver);
        const browser = readdirSync('/usr/lib').map((architecture) => `/usr/lib/${architecture}/webkit2gtk-4.1/MiniBrowser`).find((path) => existsSync(path));
        assert.ok(browser, 'the MiniBrowser of webkit2gtk-driver is missing');
        const { sessionId } = await ask(`${driver}/session`, {
            capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] } } },
        });
        const page = new WebKitPage(`${driver}/session/${sessionId}`);
        await page.open(pathToFileURL(built_page).href + (hash && `#${hash}`));
        await work(page);
        await ask(`${driver}/session/${sessionId}`, undefined, 'DELETE');
    } finally {
        program.kill();
    }
}

export class WebKitPage {
    /** @param {string} session */
    constructor(session) {
        this.session = session;
    }

    /** @param {string} url */
    async open(url) {
        await ask(`${this.session}/url`, { url });
        while (!(await this.evaluate("document.body.classList.contains('started')")));
    }

    /** @param {string} expression */
    evaluate(expression) {
        return ask(`${this.session}/execute/sync`, { script: `return (${expression});`, args: [] });
    }

    /** @param {string} key */
    async press(key) {
        const value = key_codes[key] ?? key;
        const actions = [{ type: 'keyDown', value }, { type: 'keyUp', value }];
        await ask(`${this.session}/actions`, { actions: [{ type: 'key', id: 'keys', actions }] });
    }

    /** @param {string} text */
    async type(text) {
        for (const letter of text) await this.press(letter);
    }
}
