package org.middlepowers.data;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/**
 * The names of a table's columns, compared without regard to case and blanks, and what stands above them.
 *
 * @param columns names as they stand in the file
 * @param preamble the lines above, as one text
 * @param index position of each name in lower case; of two equal names, the first
 */
record Header(List<String> columns, String preamble, Map<String, Integer> index) {
    static Header of(List<String> fields, String preamble) {
        List<String> columns = new ArrayList<>();
        Map<String, Integer> index = new HashMap<>();
        for (String field : fields) {
            String name = field.strip().replaceFirst(";+$", "");
            index.putIfAbsent(name.toLowerCase(Locale.ROOT), columns.size());
            columns.add(name);
        }
        return new Header(List.copyOf(columns), preamble, Map.copyOf(index));
    }

    boolean has(String column) {
        return index.containsKey(column.toLowerCase(Locale.ROOT));
    }

    boolean hasAll(String... names) {
        return hasAll(List.of(names));
    }

    boolean hasAll(Collection<String> names) {
        return names.stream().allMatch(this::has);
    }

    /** How many of the names there are. */
    int count(String... names) {
        int found = 0;
        for (String name : names) {
            found += has(name) ? 1 : 0;
        }
        return found;
    }

    /** Position of a column, if there is one of that name. */
    OptionalInt find(String column) {
        Integer at = index.get(column.toLowerCase(Locale.ROOT));
        return at == null ? OptionalInt.empty() : OptionalInt.of(at);
    }

    /** Positions of the columns that are named by a year, as in 2014 or, in the World Bank's DataBank, 2014 [YR2014]. */
    Map<Integer, Integer> years() {
        Map<Integer, Integer> years = new HashMap<>();
        for (int k = 0; k < columns.size(); k++) {
            String name = columns.get(k);
            if (name.matches("(1[89]|20)\\d\\d(\\.0)?( \\[YR\\d{4}])?")) {
                years.putIfAbsent(Integer.valueOf(name.substring(0, 4)), k);
            }
        }
        return years;
    }
}
