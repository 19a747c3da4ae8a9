// The ten things of keys_only.mjs in WebKit, with the keyboard alone.
import { test } from 'node:test';
import { with_webkit } from './in_webkit.mjs';
import { KeysOnly, tasks } from './keys_only.mjs';

for (const { name, hash, work } of tasks)
    test(`by keys alone in WebKit: ${name}`, () => with_webkit({ hash }, (page) => work(new KeysOnly(page))));
