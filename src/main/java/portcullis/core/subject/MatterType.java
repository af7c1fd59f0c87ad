package portcullis.core.subject;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** How a {@link Matter} is told. */
public enum MatterType {
    FLAG,
    /** 0 or more. */
    NUMBER,
    TEXT,
    /** Rules see it as a text such as {@code 2026-02-01}, which compares as days do. */
    DATE,
    /** Rules see Hong Kong as China. */
    COUNTRY,
    TEXTS,
    COUNTRIES;

    boolean fits(Object value) {
        return switch (this) {
            case FLAG -> value instanceof Boolean;
            case NUMBER -> value instanceof BigDecimal;
            case TEXT -> value instanceof String;
            case DATE -> value instanceof LocalDate;
            case COUNTRY -> value instanceof CountryCode;
            case TEXTS -> value instanceof List<?> list && list.stream().allMatch(String.class::isInstance);
            case COUNTRIES -> value instanceof List<?> list && list.stream().allMatch(CountryCode.class::isInstance);
        };
    }
}
