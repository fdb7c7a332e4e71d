package org.middlepowers.data;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.middlepowers.reader.Countries;
import org.middlepowers.reader.Countries.Scheme;

/** What providers call a state in a year; some states had another number or name before. */
final class StateNumbers {
    private final Map<String, Integer> cow = numbers(n -> Countries.iso3(Scheme.COW, "" + n));
    private final Map<String, Integer> polity = numbers(n -> Countries.iso3(Scheme.POLITY, "" + n));
    private final Map<String, Integer> m49 = numbers(n -> States.numbered("" + n).filter(s -> s.since() == 0).map(StateSpan::code));

    private static Map<String, Integer> numbers(IntFunction<Optional<String>> meaning) {
        Map<String, Integer> numbers = new TreeMap<>();
        IntStream.range(1, 1000).forEach(n -> meaning.apply(n).ifPresent(code -> numbers.putIfAbsent(code, n)));
        return numbers;
    }

    boolean isInPolity(String state) {
        return polity.containsKey(state);
    }

    /** Its letters in data of trade. */
    static String iso(String state, int year) {
        return !state.equals("SRB") || year >= 2006 ? state : year >= 1992 ? "SCG" : "YUG";
    }

    /** Its number by the United Nations. */
    int united(String state, int year) {
        return switch (state) {
            case "SRB" -> year < 1992 ? 890 : year < 2006 ? 891 : 688;
            case "SDN" -> year < 2012 ? 736 : 729;
            case "ETH" -> year < 1993 ? 230 : 231;
            case "YEM" -> year < 1990 ? 886 : 887;
            default -> m49.get(state);
        };
    }

    /** Its number by Correlates of War. */
    int cow(String state, int year) {
        return state.equals("DEU") && year < 1990 ? 260 : state.equals("YEM") && year < 1990 ? 678 : cow.get(state);
    }

    /** Its number by Polity. */
    int politically(String state, int year) {
        return switch (state) {
            case "SRB" -> year < 1991 ? 345 : year < 2006 ? 347 : 342;
            case "SDN" -> year < 2011 ? 625 : 626;
            case "ETH" -> year < 1993 ? 530 : 529;
            case "RUS" -> year < 1991 ? 364 : 365;
            case "DEU" -> year < 1990 ? 260 : 255;
            case "YEM" -> year < 1990 ? 678 : 679;
            default -> polity.get(state);
        };
    }
}
