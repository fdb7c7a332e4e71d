/** A results folder on disk: manifest, tables, readers and writers. Knows nothing of the model. */
package org.middlepowers.results;
