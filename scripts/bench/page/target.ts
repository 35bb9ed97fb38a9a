/** The one step that Ariane and its peers point at: a field on a described screen, at its true address. */

export const HOST = 'www.csam.be';
export const PATH = '/app032/camregistration/xhtml/specifyCam.xhtml';
export const ADDRESS = `https://${HOST}${PATH}`;

export const PROCEDURE = 'designate-gap-standard-self';
export const SCREEN = 'app032-enterprise-details';
export const STEP = 'fill-general-email';
export const TARGET = 'own-email';

/** How a peer is told, by the id that the page happens to give it. */
export const SELECTOR = '#general-mail';
/** Where the peers' second step points. */
export const NEXT_SELECTOR = '#general-phone';
/** By role and name, as a test would look for it. */
export const BY_ROLE = { role: 'textbox', name: 'E-mail' } as const;

/** The form itself; written here, from the labels of the knowledge file. */
export const FORM = `
<h1>Enregistrement de l'entreprise dans CSAM</h1>
<p class="who">Bienvenue, Ariane Exemple</p>
<form id="details" action="#" method="post">
<h2>L'entreprise</h2>
<table><tr><th>Nom</th><td>Boulangerie Fictive</td></tr><tr><th>Adresse</th><td>Rue de l'Invention 1, 9999 Nulle-Part</td></tr></table>
<h2>Gestionnaire d'Accès Principal</h2>
<p><input type="radio" name="who" id="who-self" value="self" checked> <label for="who-self">Gestionnaire d'Accès Principal Ariane Exemple</label></p>
<p><input type="radio" name="who" id="who-other" value="other"> <label for="who-other">Autre personne</label></p>
<h2>Vos données de contact</h2>
<p>Attention : les données de contact du Gestionnaire d'Accès Principal sont également utilisées pour les campagnes de communication de CSAM.</p>
<p><label for="general-mail">E-mail</label> <input type="email" id="general-mail" name="mail" required></p>
<p><label for="general-phone">Téléphone</label> <input type="tel" id="general-phone" name="phone" required></p>
<p><button type="submit" id="onward">Suivant</button></p>
</form>`;
