package org.middlepowers.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.middlepowers.data.Choices;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Choices of data as the words of options: {@code gdp-milex} for {@code GDP_MILEX}. */
final class ChoiceConverters {
    private ChoiceConverters() {}

    /** Measures of capability. */
    static final class OfCapability implements ITypeConverter<Choices.Capability> {
        @Override
        public Choices.Capability convert(String word) {
            return of(Choices.Capability.values(), word);
        }
    }

    /** Sets of votes. */
    static final class OfIdealPoints implements ITypeConverter<Choices.IdealPoints> {
        @Override
        public Choices.IdealPoints convert(String word) {
            return of(Choices.IdealPoints.values(), word);
        }
    }

    /** Indices of democracy. */
    static final class OfRegime implements ITypeConverter<Choices.Regime> {
        @Override
        public Choices.Regime convert(String word) {
            return of(Choices.Regime.values(), word);
        }
    }

    /** Rules for opening positions. */
    static final class OfPositions implements ITypeConverter<Choices.Positions> {
        @Override
        public Choices.Positions convert(String word) {
            return of(Choices.Positions.values(), word);
        }
    }

    private static <E extends Enum<E>> E of(E[] values, String word) {
        return Arrays.stream(values)
                .filter(v -> word(v).equals(word.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("'" + word + "' is not one of "
                        + Arrays.stream(values).map(ChoiceConverters::word).collect(Collectors.joining(", "))));
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
