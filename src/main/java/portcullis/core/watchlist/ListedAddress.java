package portcullis.core.watchlist;

import portcullis.core.subject.CountryCode;
import portcullis.core.subject.Known;

/** One address of a listing as published; the text is empty where the list gives only the country. */
public record ListedAddress(String text, Known<CountryCode> country) {}
