/**
 * The looks of the simulated pages: quiet, official in tone, and nobody's house style. No logo, no font from elsewhere,
 * no burnt orange (that colour is Ariane's own).
 */
import { umoeStyle } from './umoe-style';

const shared = `
*,*::before,*::after{box-sizing:border-box}
html{scroll-padding-top:3.5rem}
body{margin:0;font:1rem/1.55 system-ui,'Segoe UI',Roboto,'Liberation Sans',sans-serif;color:#1c2733;background:#fff}
a{color:var(--link)}
a:hover{text-decoration-thickness:2px}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
h1,h2,h3{line-height:1.25;font-weight:600}
.simulation-band{position:sticky;top:0;z-index:1;margin:0;padding:.45rem 1.25rem;background:#3b2f63;color:#fff;
  font-weight:600;font-size:.95rem;text-align:center;letter-spacing:.01em}
.reconstructed,.simulation-legend .dots{text-decoration:underline dotted;text-decoration-thickness:1px;text-underline-offset:.2em;
  text-decoration-color:color-mix(in srgb,currentColor 55%,transparent)}
.simulation-legend{margin:0;padding:.6rem 1.25rem;border-top:1px solid #d3dae0;color:#4b5b68;font-size:.85rem;text-align:center}
.wrap{max-width:62rem;margin:0 auto;padding:0 1.25rem}
.languages{display:flex;gap:.9rem;list-style:none;margin:0;padding:0;font-size:.9rem}
.languages [aria-current]{font-weight:700;text-decoration:none;color:inherit}
.error{color:#9b1c1c}
.news{background:#fdf6d8;border-bottom:1px solid #d9c877;padding:.5rem 0}
.news p{margin:0 auto}
.lock{width:.8em;height:.95em;margin-left:.4em;vertical-align:-.08em}
button{font:inherit;cursor:pointer}
main{display:block;padding-bottom:3rem}
`;

const csam = `
:root{--link:#0b5c78}
.top{border-bottom:1px solid #d5dde2}
.top .wrap{display:flex;flex-wrap:wrap;align-items:center;gap:1rem 2rem;padding-top:1rem;padding-bottom:1rem}
.brand{font-size:1.6rem;font-weight:700;letter-spacing:.12em;color:#12394a;text-decoration:none}
.menu{display:flex;flex-wrap:wrap;gap:1.5rem;list-style:none;margin:0;padding:0;flex:1}
.menu a{text-decoration:none;font-size:.95rem}
.hero{background:#eaf2f5;padding:2rem 0;margin-bottom:2rem}
.hero h1{margin:0 0 .75rem;font-size:1.9rem;color:#12394a}
.hero p{margin:0;max-width:48rem}
.page h1{font-size:1.9rem;color:#12394a;margin:2rem 0 1rem}
.cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(16rem,1fr));gap:1.25rem}
.card{border:1px solid #cfdae0;border-radius:4px;padding:1.25rem;background:#fff;display:flex;flex-direction:column}
.card h3{margin:0 0 .6rem;font-size:1.02rem;color:#12394a}
.card p{margin:0 0 1rem}
.card .more{margin-top:auto;align-self:flex-start}
.button{display:inline-block;padding:.55rem 1rem;border-radius:3px;background:#0b5c78;color:#fff;text-decoration:none}
.button:hover{background:#084860}
details{border:1px solid #cfdae0;border-radius:4px;margin:0 0 1rem;background:#fff}
summary{padding:.9rem 1.1rem;font-weight:600;cursor:pointer;color:#12394a;background:#eaf2f5}
.inside{padding:1.25rem}
.inside>p:first-child{margin-top:0}
`;

const application = `
:root{--link:#1f5a87}
body{background:#f2f4f6}
.utility{background:#e3e8ec;border-bottom:1px solid #cdd5db}
.utility .wrap{display:flex;justify-content:flex-end;gap:2rem;padding-top:.4rem;padding-bottom:.4rem;font-size:.9rem}
.head{background:#fff;border-bottom:3px solid #1f5a87}
.head p{margin:0 auto;padding-top:1rem;padding-bottom:1rem;font-size:1.25rem;color:#24435c}
.head strong{letter-spacing:.1em}
.head .of{padding-left:.75rem;margin-left:.75rem;border-left:1px solid #9fb0bd}
.sheet{background:#fff;border:1px solid #d3dae0;border-top:0;padding:1.5rem 1.75rem 2rem}
.welcome{margin:0 0 1rem;padding-bottom:.75rem;border-bottom:1px solid #e3e8ec;font-size:.95rem}
h1{font-size:1.6rem;color:#24435c;margin:.5rem 0 1rem}
h2,legend{font-size:1.1rem;font-weight:600;color:#24435c;margin:0 0 .75rem;padding:0}
section.block,fieldset{border:0;border-top:1px solid #d3dae0;margin:1.5rem 0 0;padding:1rem 0 0;min-width:0}
legend{float:left;width:100%}
legend+*{clear:both}
dl{display:grid;grid-template-columns:minmax(10rem,16rem) 1fr;gap:.35rem 1.25rem;margin:0}
dl .row{display:contents}
dt{color:#4b5b68}
dd{margin:0}
.field{display:grid;grid-template-columns:minmax(10rem,16rem) 1fr;gap:.25rem 1.25rem;align-items:baseline;margin:.75rem 0}
.field .entry{display:flex;flex-wrap:wrap;gap:.3rem .6rem;align-items:baseline}
.field .error,.field .note{grid-column:2;margin:0}
input[type=text]{font:inherit;padding:.4rem .5rem;border:1px solid #7a8893;border-radius:2px;width:22rem;max-width:100%;
  background:#fff;color:inherit}
input[aria-invalid=true]{border-color:#9b1c1c;border-width:2px}
.hint,.note{color:#4b5b68;font-size:.92rem}
.note p,.note ul{margin:.2rem 0}
.choice{display:flex;gap:.5rem;align-items:baseline;margin:.5rem 0}
.actions{display:flex;flex-wrap:wrap;gap:1.5rem;align-items:center;margin-top:1.75rem}
.actions button,.people button{background:#1f5a87;color:#fff;border:1px solid #1f5a87;border-radius:2px;padding:.5rem 1.1rem}
.actions button:hover,.people button:hover{background:#17466a}
.message{border-left:4px solid #9b1c1c;background:#fbeeee;padding:.6rem .9rem;margin:0 0 1rem}
.message p{margin:.2rem 0}
.done{border-left:4px solid #2c6e49;background:#edf6f0;padding:.8rem 1rem;margin:0 0 1.25rem}
.foot{padding-top:1rem;padding-bottom:2rem;font-size:.88rem;color:#4b5b68}
@media (max-width:40rem){dl,.field{grid-template-columns:1fr}.field .error,.field .note{grid-column:1}}
`;

/** Without script: what belongs to "other person" shows when that radio button is chosen, and the reverse. */
const variants = `
.when-other{display:none}
form:has(input[value=other]:checked) .when-other{display:block}
form:has(input[value=other]:checked) .when-self{display:none}
`;

const identity = `
:root{--link:#35507a}
.keys{list-style:none;margin:0;padding:0;display:grid;gap:.6rem;max-width:34rem}
.keys>li>.key{display:block;border:1px solid #b9c4d0;border-radius:4px;padding:.8rem 1rem;text-decoration:none}
.keys>li>.key:hover{background:#f2f4f6}
.people{list-style:none;margin:1rem 0;padding:0;display:grid;gap:.6rem;max-width:40rem}
.people li{display:flex;flex-wrap:wrap;gap:.4rem 1rem;align-items:center}
.people .hint{min-width:14rem}
h2{margin-top:1.5rem}
`;

const socialSecurity = `
:root{--link:#0b6478}
.head a{color:inherit;text-decoration:none}
.cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(14rem,1fr));gap:1.25rem}
.card{border:1px solid #d3dae0;padding:1rem 1.1rem}
.card h1,.card h2{font-size:1.1rem}
.card ul{margin:0;padding-left:1.1rem}
`;

export const STYLES = {
  csam: shared + csam,
  application: shared + application + variants,
  identity: shared + application + identity,
  socialSecurity: shared + application + socialSecurity,
  umoe: shared + umoeStyle,
};
export type Style = keyof typeof STYLES;
