package portcullis.core.watchlist;

/** A published list, by the short code that findings and reports use. */
public enum ListCode {
    EL("Entity List", "Bureau of Industry and Security", "15 CFR 744.11, 744.16, Supplement No. 4 to part 744"),
    MEU("Military End-User List", "Bureau of Industry and Security", "15 CFR 744.21, Supplement No. 7 to part 744"),
    UVL("Unverified List", "Bureau of Industry and Security", "15 CFR 744.15, Supplement No. 6 to part 744"),
    DPL("Denied Persons List", "Bureau of Industry and Security", "15 CFR 736.2(b)(4), 764.3(a)(2)"),
    SDN("Specially Designated Nationals", "Treasury Department", "31 CFR chapter V; 15 CFR 744.8"),
    SSI("Sectoral Sanctions Identifications", "Treasury Department", "E.O. 13662 directives"),
    CMIC("Chinese Military-Industrial Complex Companies", "Treasury Department", "E.O. 13959 as amended"),
    MBS("Non-SDN Menu-Based Sanctions", "Treasury Department", "as the entry states"),
    CAP("CAPTA List", "Treasury Department", "as the entry states"),
    PLC("Palestinian Legislative Council List", "Treasury Department", "31 CFR part 594"),
    FSE("Foreign Sanctions Evaders", "Treasury Department", "E.O. 13608"),
    ISN("Nonproliferation Sanctions", "State Department", "as the entry states"),
    DTC("AECA Debarred", "State Department", "22 CFR 127.7"),
    UN("Security Council Consolidated List", "United Nations", "resolution of the entry's committee"),
    UK("UK Sanctions List", "United Kingdom", "Sanctions and Anti-Money Laundering Act 2018"),
    EU("EU Consolidated Financial Sanctions List", "European Union", "regulation named by the entry"),
    OSN("OpenSanctions collection", "OpenSanctions", "as the entry states"),
    DENY("own deny list", "this company", "the company's own decision"),
    WATCH("own watch list", "this company", "the company's own decision"),
    OTHER("other list", "as the entry states", "as the entry states");

    private final String title;
    private final String publisher;
    private final String authority;

    ListCode(String title, String publisher, String authority) {
        this.title = title;
        this.publisher = publisher;
        this.authority = authority;
    }

    public String title() {
        return title;
    }

    public String publisher() {
        return publisher;
    }

    /** The law that the list rests on, as a citation. */
    public String authority() {
        return authority;
    }
}
