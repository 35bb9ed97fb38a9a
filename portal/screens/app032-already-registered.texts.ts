import { reconstructed, wording } from './wording';

export const texts = {
  registered: wording(
    { fr: 'Cette entreprise est déjà enregistrée dans CSAM.' },
    {
      nl: 'Deze onderneming is al geregistreerd in CSAM.',
      de: 'Dieses Unternehmen ist bereits in CSAM registriert.',
      en: 'This company is already registered in CSAM.',
    },
  ),
  yourself: wording(
    {
      fr: "Vous êtes déjà connu comme Gestionnaire d'Accès Principal pour cette entreprise. Vous pouvez désigner une autre personne comme Gestionnaire d'Accès Principal.",
    },
    {
      nl: 'U bent al gekend als Hoofdtoegangsbeheerder voor deze onderneming. U kunt een andere persoon als Hoofdtoegangsbeheerder aanstellen.',
      de: 'Sie sind bereits als Hauptzugangsverwalter für dieses Unternehmen bekannt. Sie können eine andere Person als Hauptzugangsverwalter ernennen.',
      en: 'You are already known as Chief Access Manager for this company. You can appoint another person as Chief Access Manager.',
    },
  ),
  presentGap: reconstructed({
    fr: "Gestionnaire d'Accès Principal actuel :",
    nl: 'Huidige Hoofdtoegangsbeheerder:',
    de: 'Gegenwärtiger Hauptzugangsverwalter:',
    en: 'Current Chief Access Manager:',
  }),
  change: reconstructed({
    fr: 'Désigner une autre personne',
    nl: 'Een andere persoon aanstellen',
    de: 'Eine andere Person ernennen',
    en: 'Appoint another person',
  }),
};
