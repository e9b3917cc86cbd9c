package org.entente.reader.annotate.date;

/** What a word can do in a date; the names are the keys of {@code dates.yaml} in lower case. */
enum Role {
    MONTH,
    /** "Dec", "Mar": a month only beside a number. */
    SHORT_MONTH,
    /** "May", "March": a month only beside a number or after a preposition. */
    WARY,
    WEEKDAY,
    /** "Sun", "Mon": a weekday only before a day and month. */
    SHORT_WEEKDAY,
    /** "today", "yesterday": days counted from publication. */
    DAY,
    DAYTIME,
    /** "early", "late": a third of a month or year. */
    PART,
    /** "end", "beginning": needs "of". */
    EDGE,
    /** "week", "month", "year". */
    UNIT,
    /** "last", "this", "next": counted from publication. */
    WAY,
    /** "same", "previous": counted from the date before. */
    ECHO,
    ORDINAL,
    /** "moments", "hours": so long ago is the day of publication. */
    INSTANT,
    COUNT,
    TO,
    /** A word after which a month or a year standing alone is a date. */
    LEAD,
    /** "will", "scheduled": the sentence looks ahead. */
    CUE,
    /** "said", "told": what stands on its far side is another clause. */
    SPEECH,
    /** "people", "tonnes": the number before counts them. */
    COUNTED,
    /** "anniversary": the sentence looks back at a day of history. */
    JUBILEE,
    /** "period", "term": what years that follow one another make. */
    TERM,
    /** "No", "Decree": the numbers that follow are of a paper. */
    PAPER
}
