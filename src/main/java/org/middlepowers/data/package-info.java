/**
 * The opening conditions of a scenario, computed from public data sets as their providers publish them: a folder is
 * read ({@link org.middlepowers.data.DataFolder}), each file by the importer of its data set, and the formulas of the
 * model description turn what was read into the figures of a scenario ({@link org.middlepowers.data.Opening}).
 */
package org.middlepowers.data;
