// What the tests check of accessibility, in words. Each entry names the test it speaks of; a unit test makes sure that there is one.
import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";

export const CHECKS: Record<string, MessageDescriptor> = {
  test_axe_finds_nothing_in_either_scheme: msg`każdą stronę narzędziem axe, po polsku, angielsku i ukraińsku, w jasnych i ciemnych barwach`,
  test_tab_reaches_everything_and_the_focus_is_always_seen: msg`czy samą klawiaturą da się dojść wszędzie i czy zawsze widać, gdzie się jest`,
  test_the_first_stop_leads_past_the_header: msg`skrót, który od razu prowadzi do treści`,
  test_filters_are_set_by_keyboard_and_keep_the_focus: msg`filtry obsługiwane klawiaturą`,
  test_fits_a_small_telephone_and_large_letters: msg`ekran o szerokości 320 pikseli, litery powiększone dwukrotnie i wielkość tego, w co się trafia palcem`,
  test_is_in_one_language: msg`czy po zmianie języka żaden napis nie został w poprzednim`,
  test_map_and_table_of_regions_hold_the_same_numbers: msg`czy mapa i tabela obok niej mówią to samo`,
  test_paper_is_white_and_letters_are_black_in_either_scheme: msg`wydruk: czarne litery na białym papierze`,
};
