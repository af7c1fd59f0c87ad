package portcullis.core.goods;

/** What a word of an order line tells about the goods. */
enum Sense {
    /** The name of a catalogued product. */
    PRODUCT,
    /** Computing hardware that could be controlled, such as {@code GPU}. */
    COMPUTING,
    /** A machine that may hold accelerators, such as {@code server}. */
    HOST,
    /** Said of accelerators and hardly of anything else, such as {@code SXM5} or {@code NVIDIA}. */
    TELLING,
    /** Said of accelerators and of other electronics, such as {@code PCIe}; also a memory size. */
    HINTING,
    /** A computer to carry, whose graphics circuits differ from the boards of the same name. */
    PORTABLE,
    /** Anything else that has a name: furniture, medicine, keyboards. */
    ORDINARY,
    /** Says next to nothing, such as {@code parts}. */
    VAGUE,
    /** Says nothing about what the goods are, such as {@code new} or {@code pcs}. */
    NEUTRAL,
    /** Counts pieces, such as {@code pcs}. */
    PIECES,
    /** What follows is what the goods are for, not what they are. */
    FOR,
    /** What follows is contained. */
    WITH,
    /** Says that there is no accelerator. */
    NONE,
    /** A plain number, or a number with a multiplication sign. */
    NUMBER,
    /** Letters and digits mixed, which may be a part number or a size. */
    CODE,
    /** A comma, bracket or the like. */
    BREAK,
    /** A word of a script for which there is no vocabulary here. */
    UNREAD,
    /** A word that is not in any vocabulary here. */
    OTHER;

    /** Whether the word leaves open what the goods are. */
    boolean leavesOpen() {
        return switch (this) {
            case VAGUE, NEUTRAL, PIECES, FOR, WITH, NONE, NUMBER, BREAK, HINTING -> true;
            case PRODUCT, COMPUTING, HOST, TELLING, PORTABLE, ORDINARY, CODE, UNREAD, OTHER -> false;
        };
    }
}
