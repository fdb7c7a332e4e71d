# Reads the tables of a middlepowers results folder, each column with its type.
#
#   source("read_middlepowers.R")
#   runs <- read_middlepowers("results/compare-kazakhstan-2022", "runs")
#
# Texts that look like numbers (CAMEO codes such as 031, checksums) stay texts. A sweep's table is read from all its
# parts. Needs the package jsonlite; a sweep kept as Parquet needs nanoparquet or arrow, which read it by themselves.

read_middlepowers <- function(folder, table) {
  manifest <- jsonlite::fromJSON(file.path(folder, "manifest.json"), simplifyVector = FALSE)
  parts <- file.path(folder, paste0(table, ".csv"))
  if (!file.exists(parts)) {
    parts <- sort(list.files(file.path(folder, table), "^part-.*\\.csv$", full.names = TRUE))
  }
  if (length(parts) == 0) stop("There is no table '", table, "' in '", folder, "'.")
  do.call(rbind, lapply(parts, function(part) {
    names <- names(read.csv(part, nrows = 1, check.names = FALSE, colClasses = "character"))
    types <- vapply(names, function(name) middlepowers_type(manifest, table, name), "")
    read.csv(part, check.names = FALSE, colClasses = unname(types), na.strings = "", encoding = "UTF-8")
  }))
}

# The description that comes nearest: a full name before a pattern, a table before any. Seeds stay texts, since R's
# numbers hold 53 bits of their 64.
middlepowers_type <- function(manifest, table, name) {
  own <- vapply(c(manifest$sweep$factors, manifest$sweep$outcomes), function(x) x$name, "")
  if (name %in% own) return(NA_character_)
  if (name == "seed") return("character")
  best <- NA_character_
  best_rank <- -1
  for (column in manifest$columns) {
    tables <- strsplit(column$table, " ")[[1]]
    fits <- (column$table == "*" || table %in% tables) && grepl(glob2rx(column$name), name)
    rank <- 8 * (!grepl("*", column$name, fixed = TRUE)) + 4 * (column$name != "*") + 2 * (column$table != "*") +
      (column$kinds != "*")
    if (fits && rank > best_rank) {
      best <- switch(column$type, integer = "numeric", number = "numeric", "character")
      best_rank <- rank
    }
  }
  best
}
