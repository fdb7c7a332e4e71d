/** The smallest departure from a world's parameters that reverses a claim. */
package org.middlepowers.study.breaking;
