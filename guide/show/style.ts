/**
 * How ring and callout look. Pixels only: the page may set any font size on `<html>`. The important rules on the host
 * win over the page's own important rules, because the inner scope comes first among important ones.
 */
export const STYLE = `
:host{all:initial!important;display:contents!important}
.layer,.layer *,.layer ::before,.layer ::after{box-sizing:border-box}
.layer{
--ink:#1d1b19;--soft:#5d5751;--ground:#fff;--sunk:#f6f3f0;--line:#dcd5ce;--thread:#b4431a;--on-thread:#fff;--hover:#983612;
--good:#1d6b3a;--good-ground:#edf6f0;--bad:#a61b2b;--bad-ground:#fcefef;--care:#7a4d00;--care-ground:#fdf4e3;
color-scheme:light;position:fixed;inset:0;width:100%;height:100%;max-width:none;max-height:none;margin:0;padding:0;border:0;
background:none;overflow:visible;pointer-events:none;color:var(--ink);
font:400 15px/1.45 system-ui,sans-serif}
.layer:not(:popover-open){display:none}
.gated:popover-open{display:var(--ariane-alive,none)}
.ring{position:absolute;left:0;top:0;border:3px solid #b4431a;border-radius:8px;
box-shadow:0 0 0 2px #fff,inset 0 0 0 1.5px #fff,0 0 0 3px rgb(0 0 0/.18);pointer-events:none}
.callout{position:absolute;left:0;top:0;width:360px;max-width:100vw;max-height:min(640px,calc(100vh - 24px));display:flex;
flex-direction:column;overflow:hidden;pointer-events:auto;background:var(--ground);border:1px solid var(--line);border-radius:14px;
box-shadow:0 1px 2px rgb(0 0 0/.08),0 10px 32px rgb(0 0 0/.2)}
.callout.sheet{width:100%;max-height:46vh;border-radius:14px 14px 0 0;border-width:1px 0 0}
.callout.sheet.top{border-radius:0 0 14px 14px;border-width:0 0 1px}
.head{display:flex;align-items:center;gap:8px;padding:10px 8px 0 38px;color:var(--soft);font-size:13px}
.head .of{flex:1}
.body{position:relative;overflow:auto;overscroll-behavior:contain;padding:0 16px 12px 38px}
.thread{position:absolute;left:20px;top:22px;bottom:0;width:2px;background:var(--thread)}
.knot{position:absolute;left:14px;top:14px;width:14px;height:14px;border:3px solid var(--thread);border-radius:50%;background:var(--ground)}
.exit .knot,.finished .knot{background:var(--thread)}
h2{outline:none;margin:2px 0 6px;font-size:17px;line-height:1.3;font-weight:650;text-wrap:balance}
h3{margin:12px 0 4px;font-size:14px;font-weight:650}
p,ul,ol,dl{margin:0 0 8px}
ul,ol{padding-left:18px}
ul.links{padding:0;list-style:none}
li{margin:2px 0}
.contact{display:grid;justify-items:start}
.soft{color:var(--soft);font-size:13.5px}
.quote{margin:0 0 8px;padding:6px 10px;border-radius:8px;background:var(--sunk);font-size:14px}
.note{display:flex;gap:8px;margin:0 0 8px;padding:8px 10px;border-radius:8px;font-size:14px}
.sign{flex:none;width:18px;height:18px;margin-top:1px;border-radius:50%;font-weight:700;font-size:12px;line-height:18px;text-align:center;
background:currentColor}
.sign i{font-style:normal;color:var(--ground)}
.note.good{color:var(--good);background:var(--good-ground)}
.note.bad{color:var(--bad);background:var(--bad-ground)}
.note.care{color:var(--care);background:var(--care-ground)}
.note.plain,.note.hint{color:var(--ink);background:var(--sunk)}
.ring[hidden]{display:none}
button,a{font:inherit;color:inherit;border-radius:7px}
button{cursor:pointer}
button:focus-visible,a:focus-visible{outline:2px solid var(--thread);outline-offset:2px}
.acts{display:flex;flex-wrap:wrap;gap:5px;margin:10px 0 6px}
.act{min-height:32px;padding:3px 9px;border:1px solid var(--line);background:var(--ground);font-size:14px}
.act:hover{border-color:var(--thread)}
.act.main{min-height:36px;padding:6px 14px;border-color:var(--thread);background:var(--thread);color:var(--on-thread);font-size:15px;font-weight:600}
.act.main:hover{background:var(--hover);border-color:var(--hover)}
.act[aria-disabled=true]{opacity:.65;cursor:default}
.asks{display:flex;flex-wrap:wrap;gap:0 2px;margin-left:-6px}
.ask{min-height:30px;padding:3px 6px;border:0;background:none;color:var(--soft);font-size:13px;text-decoration:underline;
text-decoration-color:var(--line);text-underline-offset:3px}
.ask:hover,.ask[aria-expanded=true]{color:var(--ink);text-decoration-color:var(--thread)}
.more{margin:6px 0 8px;padding:2px 0 2px 12px;border-left:2px solid var(--line);font-size:14px}
.more>:last-child{margin-bottom:0}
.body a{color:var(--thread);text-decoration:underline;text-underline-offset:2px;overflow-wrap:anywhere}
.foot{margin:8px 0 0;padding-top:8px;border-top:1px solid var(--line);color:var(--soft);font-size:12.5px}
.foot p{margin:0 0 4px}
.foot .ask{min-height:26px;font-size:12.5px}
.icon{display:grid;place-items:center;width:32px;height:32px;padding:0;border:0;background:none;color:var(--soft)}
.icon:hover{color:var(--ink);background:var(--sunk)}
.icon span{display:block;width:14px;height:2px;border-radius:1px;background:currentColor}
.small{position:absolute;right:16px;bottom:16px;display:flex;align-items:center;gap:8px;min-height:44px;padding:8px 14px 8px 10px;
border:1px solid var(--line);border-radius:22px;background:var(--ground);color:var(--ink);font-weight:550;pointer-events:auto;
box-shadow:0 4px 18px rgb(0 0 0/.22)}
.small::before{content:"";width:16px;height:16px;border:3px solid var(--thread);border-radius:50%}
.detail{overflow-wrap:anywhere;font-size:13px}
textarea.letter{width:100%;border:1px solid var(--line);color:inherit;font:12px monospace}
.letter{white-space:pre-wrap;overflow-wrap:anywhere;background:var(--sunk);border-radius:8px;padding:8px 10px;user-select:text}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media(prefers-color-scheme:dark){.layer{color-scheme:dark;
--ink:#f1ede9;--soft:#b8afa7;--ground:#1c1a18;--sunk:#292623;--line:#45403b;--thread:#ee8a5f;--on-thread:#1c1208;--hover:#f6a482;
--good:#7fd3a0;--good-ground:#16281d;--bad:#ff9ba0;--bad-ground:#35191b;--care:#f0c36d;--care-ground:#2f2612}
.callout,.small{box-shadow:0 10px 32px rgb(0 0 0/.6)}}
@media(prefers-reduced-motion:no-preference){.ring{animation:drawn .28s ease-out}
@keyframes drawn{from{opacity:0;scale:1.12}}}
@media(forced-colors:active){.ring{forced-color-adjust:none}
.callout,.small,.act,.note{border:1px solid CanvasText}.thread{background:CanvasText}.knot{border-color:CanvasText}
.icon span{background:ButtonText}.act.main{border-width:2px}}
`;
