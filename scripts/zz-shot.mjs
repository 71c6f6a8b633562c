import puppeteer from 'puppeteer-core';
import {findBrowser} from './browser.mjs';
import {serve} from './serve.mjs';
import {readFile, mkdir} from 'node:fs/promises';
const site=await serve({root:'/work/main/storybook-static'});
const b=await puppeteer.launch({...(await findBrowser())});
const {entries}=JSON.parse(await readFile('/work/main/storybook-static/index.json','utf8'));
const words=process.argv.slice(2);
for(const e of Object.values(entries).filter(e=>words.some(w=>e.id.includes(w)))){
 const p=await b.newPage(); await p.setViewport({width:e.id.includes('arrow')||e.id.includes('table')?340:720,height:400});
 if(e.type==='docs')await p.setViewport({width:1000,height:900});
 await p.goto(site.url+'/iframe.html?id='+e.id+'&viewMode='+(e.type==='docs'?'docs':'story'),{waitUntil:'networkidle0'});
 await new Promise(r=>setTimeout(r,e.type==='docs'?4000:500));
 await p.screenshot({path:'/tmp/story-shots/'+e.id+'.png',fullPage:true});
 await p.close();
}
const p=await b.newPage();await p.setViewport({width:1400,height:900});
await p.goto(site.url+'/index.html?path=/story/figures-victim-breakdown--default',{waitUntil:'networkidle0'});await new Promise(r=>setTimeout(r,3000));
await p.screenshot({path:'/tmp/story-shots/manager.png'});
await b.close();await site.close();
