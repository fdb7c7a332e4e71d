package org.middlepowers.data;

/**
 * One number of a data set.
 *
 * @param value in the unit of its variable
 * @param year year that it is of
 * @param source data set
 * @param file name of the file
 * @param line line of the file, from 1
 * @param column name of the column; "" where it is made of several
 * @param series which of several series of the data set, where its file names them, as the column source of tidy trade does;
 *     else ""
 * @param since 0 for a state's own row; else the year since which the predecessor existed whose row it is
 */
record Observation(double value, int year, DataSet source, String file, long line, String column, String series, int since) {
    /** Where it stands: {@code wdi.csv, line 12}. */
    String place() {
        return file + ", line " + line;
    }

    ObservationOrigin origin() {
        return new ObservationOrigin(source, file, "line " + line + (column.isEmpty() ? "" : ", column " + column), series);
    }

    Observation plus(Observation other) {
        return new Observation(value + other.value, year, source, file, Math.min(line, other.line), column, series, since);
    }
}
