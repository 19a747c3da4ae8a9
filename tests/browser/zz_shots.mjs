import { launch, open_petal } from './petal_page.mjs';
const browser = await launch();
const wanted = process.argv.slice(2); // name|hash|w|h|lang|theme
for (const item of wanted) {
  const [name, hash, w, h, lang, theme] = item.split('|');
  const touch = Number(w) < 700;
  const petal = await open_petal(browser, { hash, context: { viewport: { width: +w, height: +h }, locale: lang === 'zh' ? 'zh-CN' : 'en-US', colorScheme: theme || 'light', hasTouch: touch } });
  await petal.page.waitForFunction(() => document.getElementById('status').textContent.length > 5);
  if (/vanishing/.test(hash)) { await petal.page.waitForTimeout(3500); }
  if (/timing/.test(hash)) { await petal.click(/^measure$/); await petal.wait_for_status(/1,000,000.*1,000,000/, 60000).catch(() => {}); }
  for (let i = 0; i < 4; i++) await petal.next_frame();
  await petal.page.screenshot({ path: `/tmp/shots/${name}.png` });
  console.log(name, (await petal.status()).slice(0, 300), petal.faults.join(';'), (await petal.messages()).join('|'));
  await petal.close();
}
await browser.close();
