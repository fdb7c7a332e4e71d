package org.middlepowers.reader;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** ISO 3166-1 alpha-3 codes, {@code EUU} for the European Union, and the codes left free for imagined states. */
final class CountryCodes {
    /** Codes that ISO 3166-1 leaves to users, and those of drawn states. */
    static final String USER_ASSIGNED = "AA[A-Z]|Q[M-Z][A-Z]|X[A-Z][A-Z]|ZZ[A-Z]|" + SyntheticCodes.PATTERN;

    private static final Pattern FREE = Pattern.compile(USER_ASSIGNED);
    private static final Map<String, String> NAMES = names();

    private CountryCodes() {}

    /** Codes that name an actual country or the European Union, in alphabetical order. */
    static Set<String> actual() {
        return new TreeSet<>(NAMES.keySet());
    }

    static boolean isKnown(String code) {
        return NAMES.containsKey(code) || FREE.matcher(code).matches();
    }

    /** The code that is meant by another form of it: a slip, a two-letter code, or the country's English name. */
    static Optional<String> nearest(String text) {
        for (Map.Entry<String, String> country : NAMES.entrySet()) {
            if (country.getValue().equalsIgnoreCase(text)) {
                return Optional.of(country.getKey());
            }
        }
        String code = text.toUpperCase(Locale.ROOT);
        if (code.equals("EU")) {
            return Optional.of("EUU");
        }
        if (Locale.getISOCountries(IsoCountryCode.PART1_ALPHA2).contains(code)) {
            return Optional.of(Locale.forLanguageTag("und-" + code).getISO3Country());
        }
        return Spelling.nearest(code, NAMES.keySet());
    }

    /** "; did you mean 'KAZ' (Kazakhstan)?", or nothing. */
    static String hint(String text) {
        return nearest(text)
                .map(code -> "; did you mean '" + code + "' (" + NAMES.get(code) + ")?")
                .orElse("");
    }

    private static Map<String, String> names() {
        Map<String, String> names = new TreeMap<>();
        Set<String> codes = new LinkedHashSet<>(Locale.getISOCountries(IsoCountryCode.PART1_ALPHA3));
        for (String alpha2 : Locale.getISOCountries(IsoCountryCode.PART1_ALPHA2)) {
            Locale country = Locale.forLanguageTag("und-" + alpha2);
            if (codes.contains(country.getISO3Country())) {
                names.put(country.getISO3Country(), country.getDisplayCountry(Locale.ENGLISH));
            }
        }
        codes.forEach(code -> names.putIfAbsent(code, code));
        names.put("EUU", "European Union");
        return names;
    }
}
