/**
 * What is put side by side: each as its own documentation says to embed it. `body` is the page's, `files` maps folders of the page to folders of
 * packages, `scripts` are bundled from `benches/embeds/src`, `made` are files made here, and `use` is the first thing a reader does, until it is usable.
 */
import { emptyFilm, triangle } from "./tiny-files.mjs";

/** Asks every tenth of a second: by frames drawn a page that draws none for a while would never be asked again. */
const comes = (page, condition) => page.waitForFunction(condition, undefined, { polling: 100 });
// Not by a locator: it waits for the frame, which never comes from where it would.
const frame = (page) => comes(page, () => document.querySelector("iframe"));
const mounted = (page) => comes(page, () => window.mounted);

export const peers = [
  {
    name: "Steadyback, to its first question",
    body: '<script type="module" src="/steady-back/steady-back.js"></script><steady-back style="display:block;min-height:28rem"></steady-back>',
    files: { "/steady-back/": "dist/steady-back" },
    use: async (page) => {
      await page.locator("steady-back button").click();
      await page.locator("steady-back section.check").waitFor();
    },
  },
  {
    name: "Steadyback, to its first guided bout",
    body: '<script type="module" src="/steady-back/steady-back.js"></script><steady-back style="display:block;min-height:28rem"></steady-back>',
    files: { "/steady-back/": "dist/steady-back" },
    use: async (page) => {
      const coach = page.locator("steady-back");
      await coach.locator("button").first().click();
      for (const outcome of ["emergency", "get-help", "ask-first"])
        await coach.locator(`section.check[data-outcome="${outcome}"] .button.main`).click();
      await coach.locator("section.place .places button").first().click();
      await coach.locator('section.ask [data-score="3"]').click();
      await coach.locator("section.bout").waitFor();
    },
  },
  {
    name: "one button: plain element",
    body: '<script type="module" src="/plain.js"></script><plain-button></plain-button>',
    scripts: { "/plain.js": "plain.js" },
    use: async (page) => {
      await page.locator("plain-button button").click();
      await mounted(page);
    },
  },
  {
    name: "one button: Preact",
    body: '<script type="module" src="/preact.js"></script><div id="app"></div>',
    scripts: { "/preact.js": "preact.js" },
    use: async (page) => {
      await page.locator("#app button").click();
      await mounted(page);
    },
  },
  {
    name: "one button: Lit",
    body: '<script type="module" src="/lit.js"></script><lit-button></lit-button>',
    scripts: { "/lit.js": "lit.js" },
    use: async (page) => {
      await page.locator("lit-button button").click();
      await mounted(page);
    },
  },
  {
    name: "one button: Shoelace, autoloader",
    body: '<link rel="stylesheet" href="/shoelace/themes/light.css"><script type="module" src="/shoelace/shoelace-autoloader.js"></script><sl-button>Tap</sl-button>',
    files: { "/shoelace/": "@shoelace-style/shoelace/cdn" },
    use: (page) => page.locator("sl-button button").click(),
  },
  {
    name: "one button: Web Awesome, loader",
    body: '<link rel="stylesheet" href="/wa/styles/webawesome.css"><script type="module" src="/wa/webawesome.loader.js"></script><wa-button>Tap</wa-button>',
    files: { "/wa/": "@awesome.me/webawesome/dist-cdn" },
    use: (page) => page.locator("wa-button button").click(),
  },
  {
    name: "lite-youtube-embed (frame extra)",
    body: '<link rel="stylesheet" href="/yt/lite-yt-embed.css"><script type="module" src="/yt/lite-yt-embed.js"></script><lite-youtube videoid="ogfYd705cRs"></lite-youtube>',
    files: { "/yt/": "lite-youtube-embed/src" },
    use: async (page) => {
      await page.locator("lite-youtube").click();
      await frame(page);
    },
  },
  {
    name: "giscus (frame extra)",
    body: '<script type="module" src="/giscus.js"></script><giscus-widget repo="a/b" repoid="R" category="General" categoryid="D" mapping="pathname"></giscus-widget>',
    scripts: { "/giscus.js": "giscus.js" },
    use: (page) => page.locator("giscus-widget iframe").waitFor({ state: "attached" }),
  },
  {
    name: "Typeform (frame extra)",
    body: '<script src="/typeform/embed.js"></script><link rel="stylesheet" href="/typeform/css/widget.css"><div data-tf-widget="moe6aa" style="height:400px"></div>',
    files: { "/typeform/": "@typeform/embed/build" },
    use: frame,
  },
  {
    name: "Cal.com (frame extra)",
    body: '<div id="cal"></div><script>(function(w,src){const q=[];const cal=function(){(cal.q=cal.q||q).push(arguments)};cal.ns={};cal.q=q;cal.loaded=true;w.Cal=cal;const s=document.createElement("script");s.src=src;document.head.append(s);})(window,"/cal/embed.js");Cal("init",{origin:"https://app.cal.com"});Cal("inline",{elementOrSelector:"#cal",calLink:"a/b"});</script>',
    files: { "/cal/": "@calcom/embed-core/dist/embed" },
    use: frame,
  },
  {
    name: "Pagefind UI, to a result",
    body: '<link href="/pagefind/pagefind-ui.css" rel="stylesheet"><script src="/pagefind/pagefind-ui.js"></script><div id="search"></div><script>addEventListener("DOMContentLoaded",()=>new PagefindUI({element:"#search",showImages:false}));</script>',
    files: { "/pagefind/": ".cache/embeds/pagefind" },
    use: async (page) => {
      await page.locator("#search input").fill("back");
      await page.locator(".pagefind-ui__result").first().waitFor();
    },
  },
  {
    name: "SurveyJS, five questions",
    body: '<link rel="stylesheet" href="/survey/survey-core.min.css"><script src="/survey/survey.core.min.js"></script><script src="/survey-ui/survey-js-ui.min.js"></script><div id="survey"></div><script>new Survey.Model({elements:[1,2,3,4,5].map(n=>({type:"radiogroup",name:"q"+n,title:"Question "+n,choices:["yes","no"]}))}).render(document.getElementById("survey"));</script>',
    files: { "/survey/": "survey-core", "/survey-ui/": "survey-js-ui" },
    use: (page) => page.locator("#survey label").first().click(),
  },
  {
    name: "model-viewer, one triangle",
    body: '<script type="module" src="/model/model-viewer.min.js"></script><model-viewer src="/triangle.glb" alt="A triangle" style="height:400px"></model-viewer>',
    files: { "/model/": "@google/model-viewer/dist" },
    made: { "/triangle.glb": triangle() },
    use: (page) => comes(page, () => document.querySelector("model-viewer").loaded),
  },
  {
    name: "Ruffle, an empty film",
    body: '<script src="/ruffle/ruffle.js"></script><div id="film" style="height:400px"></div><script>addEventListener("load",()=>{const player=RufflePlayer.newest().createPlayer();document.getElementById("film").append(player);player.addEventListener("loadedmetadata",()=>{window.mounted=true});player.load({url:"/film.swf",autoplay:"on",unmuteOverlay:"hidden"})});</script>',
    files: { "/ruffle/": "@ruffle-rs/ruffle" },
    made: { "/film.swf": emptyFilm() },
    use: mounted,
  },
];
