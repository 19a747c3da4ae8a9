// The ten things of ten_tasks.mjs in WebKit, and one that concerns the whole page, with the keyboard alone.
import { test } from 'node:test';
import { with_webkit } from './in_webkit.mjs';
import { change_the_page, KeysOnly, tasks } from './keys_only.mjs';

for (const { name, hash, work } of [...tasks, { name: 'the page is changed', hash: 'iters=50', work: change_the_page }])
    test(`by keys alone in WebKit: ${name}`, () => with_webkit({ hash }, (page) => work(new KeysOnly(page))));
