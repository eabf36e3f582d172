import type { Dice } from './dice.ts';

const female =
  'Agnes Alberte Andrea Anette Astrid Benedikte Birthe Cecilie Charlotte Clara Dagmar Ditte Ea Ellen Emma Esther Eva Freja Frida Gerda Hedvig Helena Ida Inge Ingeborg Jytte Kamilla Karen Katrine Kirstine Lærke Laura Lis Liva Lone Lotte Maren Marie Mathilde Merete Nora Olivia Pia Rikke Rosa Sara Signe Sille Solveig Stine Thea Tilde Ulla Vera Viola Yrsa Åse'.split(
    ' ',
  );
const male =
  'Aksel Albert Anders Anton Asger Bent Bertram Bo Carl Christian Claus Egon Elias Emil Erik Esben Felix Finn Frederik Frode Georg Gustav Hans Harald Holger Ib Jeppe Jesper Johan John Jørgen Karl Kim Kjeld Kristian Laust Leif Lucas Mads Magnus Malthe Mikkel Niels Ole Oskar Otto Palle Per Rune Sigurd Simon Sune Søren Tobias Troels Vagn Valdemar Viggo Villads Ørn'.split(
    ' ',
  );
const family =
  'Abildgaard Agerskov Aagaard Bak Balle Bang Birk Bjerregaard Bonde Borup Brandt Bro Brogaard Buhl Byskov Dalgaard Degn Ebbesen Egholm Engholm Enevoldsen Fabricius Fisker Fjord Frandsen Gade Glud Grøn Hald Hansen Hauge Hede Hjort Hougaard Højgaard Iversen Jensen Juhl Kirk Kjeldsen Klit Knudsen Kruse Krog Ladefoged Lauridsen Lind Lindegaard Lyng Mark Mølgaard Møller Nielsen Nørgaard Odgaard Olesen Ottosen Pedersen Poulsen Qvist Riis Rosenlund Sand Schou Skovgaard Smed Stenholt Søndergaard Thomsen Tang Thygesen Toftegaard Udsen Vad Vinther Voss Wind Yde Østergaard Ågård'.split(
    ' ',
  );

/** An invented Danish name; one in three has a middle name. */
export function toName(dice: Dice, isFemale: boolean): string {
  const first = dice.pick(isFemale ? female : male);
  const middle = dice.onceIn(3) ? ` ${dice.pick(family)}` : '';
  return `${first}${middle} ${dice.pick(family)}`;
}
