package org.middlepowers.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.middlepowers.reader.Countries.Scheme;
import org.middlepowers.scenario.Scenario;

/** Every way in which a data set calls a state leads to one code. */
class CountriesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "NAME | Türkiye | TUR", "NAME | Turkiye | TUR", "NAME | Turkey | TUR", "NAME | TURKEY | TUR",
        "NAME | Viet Nam | VNM", "NAME | Vietnam | VNM",
        "NAME | Russian Federation | RUS", "NAME | Russia | RUS", "NAME | Soviet Union | RUS",
        "NAME | Kyrgyz Republic | KGZ", "NAME | Kyrgyzstan | KGZ", "NAME | Kyrgyz Rep. | KGZ",
        "NAME | Korea, Rep. | KOR", "NAME | Korea, Rep. of | KOR", "NAME | Korea, South | KOR", "NAME | South Korea | KOR",
        "NAME | Korea, Dem. People's Rep. | PRK", "NAME | Korea, North | PRK",
        "NAME | Kazakhstan, Rep. of | KAZ", "NAME | Belarus, Rep. of | BLR", "NAME | Azerbaijan, Rep. of | AZE",
        "NAME | China, P.R.: Mainland | CHN", "NAME | Iran, Islamic Rep. | IRN", "NAME | Egypt, Arab Rep. of | EGY",
        "NAME | Cote d’Ivoire | CIV", "NAME | Côte d'Ivoire | CIV", "NAME | Congo, Dem. Rep. | COD",
        "NAME | Congo, Rep. | COG", "NAME | DR Congo | COD", "NAME | Bosnia-Herzegovina | BIH",
        "NAME | Trinidad & Tobago | TTO", "NAME | Gambia, The | GMB", "NAME | Netherlands, The | NLD",
        "NAME | European Union | EUU", "NAME | World | WLD",
        "COW | 705 | KAZ", "COW | 705.0 | KAZ", "COW | 305 | AUT", "COW | 345 | SRB",
        "COW_LETTERS | AUS | AUT", "COW_LETTERS | AUL | AUS", "COW_LETTERS | KZK | KAZ",
        "POLITY | 818 | VNM", "POLITY | 342 | SRB", "POLITY | 364 | RUS",
        "ISO3 | KAZ | KAZ", "ISO3 | ROM | ROU", "ISO3 | XKX | XKX", "ISO3 | EUU | EUU",
        "ISO2 | KZ | KAZ", "ISO2 | EU | EUU", "ISO2 | XK | XKX",
    })
    void isOneState(Scheme scheme, String text, String code) {
        assertThat(Countries.iso3(scheme, text)).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Arab World", "Africa", "China, P.R.: Hong Kong", "Germany, East", "Euro Area", "Yemen, South", ""})
    void areasThatAreNoStatesAreNone(String name) {
        assertThat(Countries.iso3(Scheme.NAME, name)).isEmpty();
    }

    @Test
    void everyIsoCodeInTheTableIsIsosAndHasATwoLetterCode() {
        List<String> iso3 = List.copyOf(Locale.getISOCountries(IsoCountryCode.PART1_ALPHA3));
        for (String alpha2 : Locale.getISOCountries(IsoCountryCode.PART1_ALPHA2)) {
            String code = Locale.forLanguageTag("und-" + alpha2).getISO3Country();
            if (Countries.isActor(code)) {
                assertThat(iso3).contains(code);
                assertThat(Countries.iso3(Scheme.ISO2, alpha2)).contains(code);
                String english = Locale.forLanguageTag("und-" + alpha2).getDisplayCountry(Locale.ENGLISH);
                assertThat(Countries.iso3(Scheme.NAME, english)).as(english).contains(code);
            }
        }
    }

    @Test
    void capitalsAndNamesAreThoseOfTheShippedScenario() throws InvalidScenarioException {
        Scenario scenario = ScenarioFiles.load("kazakhstan-2022", List.of()).scenario();
        scenario.middlePowers().forEach((code, s) -> {
            assertThat(Countries.capital(code)).as(code).isEqualTo(s.capital());
            assertThat(Countries.name(code)).isEqualTo(s.name());
        });
        scenario.greatPowers().forEach((code, p) -> assertThat(Countries.capital(code)).isEqualTo(p.capital()));
    }

    @Test
    void theUnionHasItsMembersOf2020() {
        assertThat(Countries.EU_MEMBERS).hasSize(27).doesNotContain("GBR").allMatch(Countries::isActor);
    }
}
