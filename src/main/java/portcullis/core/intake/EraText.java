package portcullis.core.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads days that count years by an era: {@code 令和7年4月1日}, {@code R7.4.1}, {@code 民國114年4月1日}. */
final class EraText {
    private static final Pattern ERA = Pattern.compile(
            "(令和|平成|昭和|民國|民国|中華民國|[RHS](?=\\d))\\s*(元|\\d{1,3})\\s*[年.\\-/]\\s*(\\d{1,2})\\s*[月.\\-/]\\s*(\\d{1,2})\\s*日?");
    /** The year before the era's first. */
    private static final Map<String, Integer> BEFORE = Map.of(
            "令和", 2018, "R", 2018, "平成", 1988, "H", 1988, "昭和", 1925, "S", 1925, "民國", 1911, "民国", 1911, "中華民國", 1911);

    private EraText() {}

    static Optional<LocalDate> parse(String text) {
        Matcher era = ERA.matcher(text);
        if (!era.matches()) {
            return Optional.empty();
        }
        int year = era.group(2).equals("元") ? 1 : Integer.parseInt(era.group(2));
        try {
            return Optional.of(LocalDate.of(
                    BEFORE.getOrDefault(era.group(1), 0) + year,
                    Integer.parseInt(era.group(3)),
                    Integer.parseInt(era.group(4))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
