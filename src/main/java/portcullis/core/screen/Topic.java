package portcullis.core.screen;

import java.util.List;

/**
 * What a text in free words may be about, as far as the end-use rules of 15 CFR part 744 and the item rules ask. A topic decides
 * nothing: it raises a question that a rule would not put to an ordinary order. Words are whole words in lower case, and phrases of
 * them; signs are parts of a text in scripts without blanks or with many endings.
 */
enum Topic {
    NUCLEAR(
            words(
                    "nuclear",
                    "uranium",
                    "plutonium",
                    "thorium",
                    "heavy water",
                    "gas centrifuge",
                    "gas centrifuges",
                    "isotope separation",
                    "reprocessing plant",
                    "fissile",
                    "atomic energy",
                    "atomic weapon",
                    "atomic weapons"),
            words("nuclear magnetic", "nuclear medicine", "nuclear imaging", "nuclear family", "non nuclear"),
            words("核武", "核电", "核反应", "核燃料", "核材料", "铀", "钚", "ядерн", "атомн")),
    MARITIME_NUCLEAR(
            words(
                    "nuclear propulsion",
                    "naval reactor",
                    "naval reactors",
                    "nuclear submarine",
                    "nuclear submarines",
                    "nuclear icebreaker",
                    "nuclear powered ship",
                    "nuclear powered vessel"),
            words(),
            words("核潜艇", "核动力", "атомная подводная", "атомный ледокол")),
    MISSILE(
            words(
                    "missile",
                    "missiles",
                    "rocket",
                    "rockets",
                    "ballistic",
                    "launch vehicle",
                    "launch vehicles",
                    "uav",
                    "uavs",
                    "drone",
                    "drones",
                    "unmanned aerial",
                    "unmanned aircraft",
                    "loitering munition",
                    "loitering munitions"),
            words("rocket salad", "rocket lab"),
            words("导弹", "火箭", "无人机", "巡飞弹", "ракет", "беспилотн")),
    CHEMICAL_BIOLOGICAL(
            words(
                    "chemical weapon",
                    "chemical weapons",
                    "biological weapon",
                    "biological weapons",
                    "chemical warfare",
                    "biological warfare",
                    "bioweapon",
                    "bioweapons",
                    "nerve agent",
                    "nerve agents",
                    "warfare agent",
                    "warfare agents",
                    "chemical weapons precursor",
                    "chemical weapons precursors"),
            words(),
            words("化学武器", "生物武器", "神经毒剂", "химическое оруж", "биологическое оруж")),
    MILITARY(
            words(
                    "military",
                    "defense",
                    "defence",
                    "army",
                    "navy",
                    "naval",
                    "air force",
                    "armed forces",
                    "intelligence agency",
                    "weapon",
                    "weapons",
                    "missile",
                    "missiles",
                    "munition",
                    "munitions",
                    "radar",
                    "pla",
                    "artillery",
                    "battlefield"),
            words(
                    "pla filament",
                    "pla plastic",
                    "pla spool",
                    "pla pellets",
                    "salvation army",
                    "swiss army",
                    "navy blue"),
            words("军", "国防", "武器", "военн", "оборон", "вооруж")),
    MILITARY_INTELLIGENCE(
            words(
                    "military intelligence",
                    "military counterintelligence",
                    "intelligence bureau of the joint staff",
                    "main intelligence directorate",
                    "reconnaissance general bureau",
                    "irgc intelligence organization",
                    "artesh directorate for intelligence",
                    "chief of military security affairs",
                    "directorate of signal",
                    "general department of research and intelligence",
                    "dgcim",
                    "gru"),
            words(),
            words("军事情报", "联合参谋部情报局", "军情", "военная разведка", "главное разведывательное управление")),
    SUPERCOMPUTER(
            words(
                    "supercomputer",
                    "supercomputers",
                    "supercomputing",
                    "super computer",
                    "exascale",
                    "petaflops",
                    "exaflops"),
            words(),
            words("超级计算", "超算", "суперкомпьют")),
    CHIP_MAKING(
            words(
                    "wafer",
                    "wafers",
                    "semiconductor",
                    "semiconductors",
                    "foundry",
                    "fab",
                    "lithography",
                    "lithographic",
                    "etch",
                    "etching",
                    "chip plant"),
            words("iron foundry", "steel foundry", "sand foundry", "wafer biscuit", "wafer biscuits"),
            words("晶圆", "半导体", "芯片", "полупроводник")),
    CHIP_EQUIPMENT(
            words(
                    "semiconductor equipment",
                    "semiconductor manufacturing equipment",
                    "lithography machine",
                    "lithography machines",
                    "lithography tool",
                    "lithography tools",
                    "etch tool",
                    "etch tools",
                    "deposition tool",
                    "deposition tools",
                    "wafer fab equipment",
                    "mask aligner",
                    "mask aligners"),
            words(),
            words("半导体设备", "光刻机", "刻蚀机")),
    CHIP_DESIGN(
            words("ecad", "tcad", "eda software", "eda tool", "eda tools", "electronic design automation", "tape out"),
            words(),
            words("芯片设计")),
    VESSEL(
            words(
                    "ship spares",
                    "ship s spares",
                    "vessel spares",
                    "ship stores",
                    "ship s stores",
                    "spares in transit",
                    "bunkering",
                    "for the vessel",
                    "aircraft on ground"),
            words(),
            words()),
    /** Memory by itself, not yet in one package with a processor. */
    MEMORY_STACK(
            words(
                    "stack",
                    "stacks",
                    "loose",
                    "cube",
                    "cubes",
                    "memory chip",
                    "memory chips",
                    "memory die",
                    "memory dies",
                    "kgsd"),
            words(),
            words("颗粒")),
    HIGH_BANDWIDTH_MEMORY(
            words("hbm", "hbm2", "hbm2e", "hbm3", "hbm3e", "hbm4", "hbm4e", "high bandwidth memory"),
            words(),
            words("高带宽内存", "高带宽存储"));

    /** Each a list with an element on a line, since a constant holds nothing that could be changed. */
    private final String said;

    private final String unlessSaid;
    private final String signs;

    /** @param unlessSaid phrases whose words do not count */
    Topic(String said, String unlessSaid, String signs) {
        this.said = said;
        this.unlessSaid = unlessSaid;
        this.signs = signs;
    }

    List<String> said() {
        return said.lines().toList();
    }

    List<String> unlessSaid() {
        return unlessSaid.lines().toList();
    }

    List<String> signs() {
        return signs.lines().toList();
    }

    private static String words(String... words) {
        return String.join("\n", words);
    }
}
