import { wording } from './wording';

export const texts = {
  heading: wording(
    { fr: "Enregistrement de l'entreprise dans CSAM - Confirmation" },
    {
      nl: 'Registratie van de onderneming in CSAM - Bevestiging',
      de: 'Registrierung des Unternehmens in CSAM - Bestätigung',
      en: 'Registration of the company in CSAM - Confirmation',
    },
  ),
  conditions: wording(
    { fr: "Conditions d'activation" },
    { nl: 'Activeringsvoorwaarden', de: 'Aktivierungsbedingungen', en: 'Activation conditions' },
  ),
  declaration: wording(
    {
      fr: "Je confirme que ces données sont complètes et correctes. En outre, je déclare par cette demande être informé(e) des dispositions de la loi du 8 décembre 1992 relative à la protection de la vie privée à l'égard des traitements de données à caractère personnel et satisfaire à toutes les dispositions de cette loi. Je signalerai immédiatement tout changement de Gestionnaire d'Accès Principal via la Gestion des accès de CSAM.",
    },
    {
      nl: 'Ik bevestig dat deze gegevens volledig en juist zijn. Ik verklaar bovendien met deze aanvraag dat ik op de hoogte ben van de wet van 8 december 1992 tot bescherming van de persoonlijke levenssfeer ten opzichte van de verwerking van persoonsgegevens en dat ik aan alle bepalingen van die wet voldoe. Ik meld elke wijziging van Hoofdtoegangsbeheerder onmiddellijk via het Toegangsbeheer van CSAM.',
      de: 'Ich bestätige, dass diese Angaben vollständig und richtig sind. Mit diesem Antrag erkläre ich zudem, dass ich das Gesetz vom 8. Dezember 1992 über den Schutz des Privatlebens hinsichtlich der Verarbeitung personenbezogener Daten kenne und alle seine Bestimmungen einhalte. Ich melde jeden Wechsel des Hauptzugangsverwalters unverzüglich über die Zugangsverwaltung von CSAM.',
      en: 'I confirm that these details are complete and correct. By this request I also declare that I am aware of the law of 8 December 1992 on the protection of privacy in relation to the processing of personal data and that I meet all its provisions. I shall report any change of Chief Access Manager at once through the access management of CSAM.',
    },
  ),
  iConfirm: wording(
    { fr: 'Oui, je confirme' },
    { nl: 'Ja, ik bevestig', de: 'Ja, ich bestätige', en: 'Yes, I confirm' },
  ),
  correct: wording({ fr: '← Corriger' }, { nl: '← Verbeteren', de: '← Korrigieren', en: '← Correct' }),
  confirm: wording({ fr: 'Confirmer' }, { nl: 'Bevestigen', de: 'Bestätigen', en: 'Confirm' }),
};
