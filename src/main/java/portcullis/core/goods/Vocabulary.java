package portcullis.core.goods;

import java.util.Locale;

/**
 * The words by which an order line shows what kind of goods it speaks of, in English with the commonest words of German, French,
 * Spanish, Russian and Chinese. Our own compilation; a word in more than one list counts as the list that comes last.
 */
final class Vocabulary {
    private static final String VAGUE = """
            part, spare part, component, electronic component, electronic part, electronic, electronics, electrical, goods, good, item,
            product, material, merchandise, cargo, equipment, hardware, device, unit, system, machine, apparatus, instrument, module,
            board, card, display card, chip, ic, integrated circuit, semiconductor, semiconductor device, adapter, adaptor, converter,
            accessory, accessories, sample, misc, miscellaneous, various, assorted, general, technical, technology, tech, it equipment, computer,
            computer part, computer component, computer accessories, computer hardware, server part, solution, project, assembly, kit,
            set, lot, package, interface card, expansion card, add in card, pcb, pcba, circuit board, processor, microprocessor,
            electronic device, electronic equipment, high tech, prototype, demo unit, engineering sample, teile, ware, waren, pièces,
            marchandise, piezas, mercancía, детали, товар, запчасти, 配件, 零件, 元件, 电子元件, 电子元器件, 元器件, 货物, 商品, 产品, 设备,
            模块, 芯片, 集成电路, 板卡, 电脑配件, 計算機, 计算机, 電子部品, 部品
            """;
    private static final String NEUTRAL = """
            new, brand new, used, refurbished, refurb, original, genuine, oem, retail, bulk, sealed, as per quote, per quote, quote,
            quotation, invoice, offer, attached, see, see attached, tbd, tba, na, order, contract, po, ref, reference, no, number, sku,
            model, type, version, rev, gen, generation, series, edition, a, an, the, of, to, in, on, and, or, as, per, by, at, from, our,
            your, qty, quantity, total, each, x, up, front, plus, brand, stock, warranty included, retail box, original box, boxed, in box, carton packed, tray, oem tray, rack, blower, turbo,
            blower style, dual fan, triple fan, liquid cooled, air cooled, water cooled, black, white, grey, gray, silver,
            year, years, und, y, et, de, la, le, 全新, 二手, 翻新, 型号, 数量, 台, 张, 块, 片, 个, 套, 颗, 的
            """;
    private static final String PIECES =
            "pc, pcs, piece, ea, nos, off, stk, st, ud, шт, units, unit, cards, boards, modules, chips, 卡";
    private static final String HINTING = """
            inference, ai training, deep learning, machine learning, llm, datacenter, data center, data centre, hopper, ampere, ascend,
            instinct, pcie, pci express, pci e, gddr5, gddr6, gddr6x, gddr7, ddr5, lpddr5, memory, tesla, full height, fhfl, passive, active, low profile,
            dual slot, single slot, double wide, intel, huawei, google, aws, azure, microsoft, alibaba, baidu, inspur, dell, supermicro,
            super micro, hpe, lenovo, vgpu, ai, 70w, 72w, 150w, 250w, 300w, 350w, 400w, 700w, 1000w, fp16, fp8, fp4, bf16, int8, ecc
            """;
    private static final String TELLING = """
            nvidia, nvda, amd instinct, geforce, quadro, radeon, tesla gpu, sxm, sxm2, sxm3, sxm4, sxm5, sxm6, hgx, dgx,
            mgx, oam, nvlink, nvl, nvswitch, hbm, hbm2, hbm2e, hbm3, hbm3e, hbm4, tensor, cuda, rocm, blackwell,
            ada lovelace, hisilicon, cambricon, biren,
            moore threads, hygon, sugon, kunlun, kunlunxin, enflame, iluvatar, metax, habana, gaudi, tpu, cerebras, graphcore,
            tenstorrent, supercomputing, 英伟达, 輝達, 英偉達, 昇腾, 昇騰, 寒武纪, 壁仞, 摩尔线程, 昆仑芯, 海光,
            燧原, 天数智芯, 沐曦, 算力, 智算, 大模型, 训练, 推理
            """;
    private static final String COMPUTING = """
            gpu, gpgpu, gpu module, gpu tray, gpu sled, compute sled, compute tray, rtx, gtx, geforce rtx, geforce gtx, radeon rx, rx 7900,
            tesla k80, tesla p40, tesla p100, tesla m40, tensor processing unit, graphics card, graphic card, video card, graphics processing unit, graphics processor, vga card, accelerator,
            accelerator card, accelerator module, ai accelerator, ai card, ai chip, ai module, ai processor, ai server, ai node,
            ai cluster, ai appliance, ai system, ai computer, ai workstation, gpu server, gpu node, gpu cluster, gpu workstation,
            gpu baseboard, npu, neural processing unit, tpu, ipu, lpu, dpu accelerator, tensor processor, tensor core, hbm, hbm2, hbm2e, hbm3, hbm3e,
            hbm4, high bandwidth memory, hpc, hpc node, hpc server, hpc cluster, supercomputer, compute node, computing node, compute blade,
            compute cluster, data center server, data centre server, datacenter server, inference card, inference server, training server,
            training cluster, deep learning server, ml server, machine learning server, mining card, superpod, superchip, dgx, hgx,
            hgx baseboard, grafikkarte, beschleuniger, ki server, carte graphique, accélérateur, serveur gpu, tarjeta gráfica, acelerador,
            видеокарта, ускоритель, графический процессор, 显卡, 顯示卡, 图形处理器, 加速卡, 加速器, AI芯片, AI服务器, GPU服务器, 人工智能服务器,
            智能计算, 高性能计算, 超算, 超级计算机, 算力卡, 算力服务器, 推理卡, 训练卡, 高带宽内存, 神经网络处理器
            """;
    private static final String HOST = """
            server, rack server, blade server, server node, workstation, barebone, server system, rackmount server, poweredge, proliant,
            thinksystem, mainframe, fpga, asic, soc, cpu server, edge server, storage server, bare die, ic die, semiconductor wafer, silicon wafer, wafer, rechner, serveur, servidor, сервер, 服务器, 伺服器,
            工作站, サーバー, サーバ
            """;
    private static final String FOR =
            "for, compatible with, compatible, suits, suitable for, fits, replacement for, spare for, to fit, für, pour, para, для";
    private static final String WITH =
            "with, w, incl, including, includes, containing, contains, equipped with, populated with, mit, avec, con, 含, 配, 搭载";
    private static final String NONE =
            "none, cpu only, no gpu, no gpus, without gpu, no accelerator, no accelerators, cpu instances, 无";
    private static final String PORTABLE =
            "laptop, notebook, notebook computer, ultrabook, macbook, thinkpad, 笔记本, 笔记本电脑, ноутбук";

    private Vocabulary() {}

    /** Adds every word with its plural. */
    static void fill(Phrases<Word> phrases) {
        add(phrases, OrdinaryGoods.WORDS, Sense.ORDINARY);
        add(phrases, VAGUE, Sense.VAGUE);
        add(phrases, NEUTRAL, Sense.NEUTRAL);
        add(phrases, PIECES, Sense.PIECES);
        add(phrases, HINTING, Sense.HINTING);
        add(phrases, TELLING, Sense.TELLING);
        add(phrases, HOST, Sense.HOST);
        add(phrases, COMPUTING, Sense.COMPUTING);
        add(phrases, PORTABLE, Sense.PORTABLE);
        add(phrases, FOR, Sense.FOR);
        add(phrases, WITH, Sense.WITH);
        add(phrases, NONE, Sense.NONE);
    }

    private static void add(Phrases<Word> phrases, String words, Sense sense) {
        for (String word : words.strip().split("\\s*,\\s*", -1)) {
            phrases.put(word, new Word(sense));
            if (sense != Sense.FOR && sense != Sense.WITH && word.length() > 2) {
                phrases.put(plural(word.toUpperCase(Locale.ROOT)), new Word(sense));
            }
        }
    }

    private static String plural(String word) {
        if (word.endsWith("S") || word.endsWith("X") || word.endsWith("CH") || word.endsWith("SH")) {
            return word + "ES";
        }
        return word.endsWith("Y") ? word.substring(0, word.length() - 1) + "IES" : word + "S";
    }
}
