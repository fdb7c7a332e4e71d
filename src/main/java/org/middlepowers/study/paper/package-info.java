/** A paper's package: results, and all that somebody else needs to repeat and to judge them, in one file. */
package org.middlepowers.study.paper;
