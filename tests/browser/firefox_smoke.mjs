// The built page in Firefox: it opens over file://, trains, and shows the course's accuracies.
import { test } from 'node:test';
import { with_firefox } from './firefox_page.mjs';

test('Firefox opens the page, trains and shows the numbers of the course', () =>
    with_firefox({}, (petal) => petal.wait_for_status(/^finished\. Iteration 10,000 .*accuracy 47\.0 %.*accuracy 90\.(5|75) %/)));
