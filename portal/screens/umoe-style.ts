/** The look of the access management: tables within tables, small type, no house style of anybody. */
export const umoeStyle = `
:root{--link:#1d4e89}
body{background:#fff;font-size:.9rem;line-height:1.4}
table{border-collapse:collapse}
td,th{padding:.2rem .45rem;text-align:left;vertical-align:top;font-weight:400}
table.page{width:100%}
table.page>tbody>tr>td{padding:.5rem 1rem}
td.masthead{background:#e6ecf3;border-bottom:3px solid #1d4e89}
td.masthead td:first-child b{font-size:1.15rem;color:#1d3a5f}
td.masthead table{width:100%}
td.utility{text-align:right}
td.context{background:#f4f6f9;border-bottom:1px solid #cfd8e3}
td.menu{width:15rem;background:#f4f6f9;border-right:1px solid #cfd8e3}
td.menu ul{margin:.2rem 0 .8rem;padding-left:1.1rem}
td.foot{border-top:1px solid #cfd8e3;color:#556;font-size:.82rem;text-align:center}
h1{font-size:1.15rem;color:#1d3a5f;margin:.4rem 0 .7rem}
.sentence h1{font-size:1rem;font-weight:400;margin:0}
td.block-title,tr.heads th{background:#dfe8f2;font-weight:600}
table.list{width:100%;margin:.6rem 0}
table.list td,table.list th{border:1px solid #cfd8e3}
table.form{margin:.4rem 0}
table.buttons{margin:.8rem 0}
table.applications td{padding:.15rem .4rem}
input[type=text],input[type=password],select{font:inherit;padding:.15rem .25rem;border:1px solid #8796a8;background:#fff;color:inherit}
button{background:#e3e8ee;border:1px solid #7c8a9a;border-radius:2px;padding:.2rem .8rem;color:#1c2733}
ul.told{margin:0 0 .8rem;padding:.5rem .5rem .5rem 1.6rem;background:#edf6f0;font-weight:600}
.note{color:#4b5b68;font-size:.85rem}
div.reversed-buttons{display:flex;flex-direction:row-reverse;justify-content:flex-end;gap:.6rem;margin:.8rem 0}
td.error,p.error{color:#9b1c1c}
td input[type=file]{font:inherit}
div.preferred{padding-left:1.6rem;color:#4b5b68}
p.trail{margin:.2rem 0 .8rem}
`;
