package org.middlepowers.data;

/**
 * One number of a data set.
 *
 * @param value in the unit of its variable
 * @param year year that it is of
 * @param source data set
 * @param place where it stands
 * @param series which of several series of the data set, where its file names them, as the column source of tidy trade does;
 *     else ""
 * @param since 0 for a state's own row; else the year since which the predecessor existed whose row it is
 */
record Observation(double value, int year, DataSet source, FilePlace place, String series, int since) {
    /**
     * Where a number stands.
     *
     * @param file name of the file
     * @param line line of the file, from 1
     * @param column name of the column; "" where the number is made of several
     */
    record FilePlace(String file, long line, String column) {
        /** As in {@code wdi.csv, line 12}. */
        @Override
        public String toString() {
            return file + ", line " + line;
        }
    }

    ObservationOrigin origin() {
        return new ObservationOrigin(
                source, place.file, "line " + place.line + (place.column.isEmpty() ? "" : ", column " + place.column), series);
    }

    Observation plus(Observation other) {
        FilePlace first = new FilePlace(place.file, Math.min(place.line, other.place.line), place.column);
        return new Observation(value + other.value, year, source, first, series, since);
    }
}
