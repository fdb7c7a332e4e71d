/** Hindcasts: worlds of past years run forward and held against what was recorded. */
package org.middlepowers.study.hindcast;
