package portcullis.core.goods;

/** Names of goods that are no computing hardware that could be controlled; enough of them to tell namesakes of accelerators apart. */
final class OrdinaryGoods {
    static final String WORDS = """
            tablet, galaxy, ipad, iphone, smartphone, phone, mobile phone, bionic, tab, keyboard, mouse, mice, trackpad, monitor, display,
            screen, projector, printer, scanner, toner, ink cartridge, cable, cord, power cord, patch cord, wire, switch, network switch,
            ethernet switch, router, access point, firewall, modem, transceiver, optic, optical module, fiber, hub, docking station, dock,
            webcam, headset, headphone, speaker, microphone, charger, battery, ups, power supply, psu, power adapter, ac adapter, inverter,
            rack cabinet, open rack, 42u rack, server rack, server cabinet, cabinet, enclosure, chassis, server chassis, case, computer case, rail, rail kit,
            server rail, bracket, support bracket, mount, stand, riser, riser card, backplane, heatsink, heat sink, cooler,
            cooling fan, fan, water block, waterblock, cold plate, cooling block, water cooling block, liquid cooling kit, cooling unit, cooling, pdu, thermal paste, thermal pad, screw, hex screw, bolt, hex bolt, nut,
            washer, rivet, spring, bearing, gasket, seal, o ring, hinge, bridge, nvlink bridge, connector, socket, plug, fuse, relay, sensor,
            resistor, capacitor, inductor, diode, transistor, led, lamp, bulb, light, desktop, desktop computer, desktop pc, personal computer,
            mini pc, thin client, all in one pc, ssd, hdd, hard drive, hard disk, solid state drive, nvme drive, flash drive, usb stick, dimm, rdimm,
            udimm, sodimm, ram module, dram module, server memory, memory module, memory card, sd card, tape, nas, network card, nic, ethernet adapter, network adapter,
            wifi adapter, usb adapter, hdmi adapter, travel adapter, pos terminal, barcode reader, camera, dash cam, drone, toy, game console,
            playstation, xbox, watch, smartwatch, television, tv, remote control, software license, license, licence, subscription,
            windows server, sql server, operating system, support service, support services, maintenance, maintenance service, warranty, extended warranty, training course, course,
            consulting, consulting service, installation service, service contract, manual, book, brochure, poster, sticker, label, tag,
            chair, office chair, table, desk, sofa, bed, mattress, pillow, blanket, shelf, shelves, drawer, locker, carpet, curtain, door, window,
            lock, key, paper, copy paper, a4 paper, notepad, pen, pencil, marker, envelope, folder, stapler, box, carton, pallet, bag, bottle, cup, mug, plate,
            glass, knife, spoon, fork, pot, pan, shirt, t shirt, trousers, jacket, coat, shoe, boot, glove, sock, hat, helmet, mask, goggle, uniform,
            filament, tpu filament, tpu case, tpu film, film, beam, profile, shackle, biscuit, fabric, textile, yarn, thread, leather, shredder, copier, rubber, rubber accelerator, vulcanization accelerator, concrete accelerator, curing accelerator,
            linear accelerator, particle accelerator, accelerator pedal, accelerator cable, plastic, resin, paint, coating, adhesive, glue, tape roll,
            steel, aluminum, aluminium, copper, brass, iron, timber, wood, plywood, cement, concrete, brick, tile, pipe, tube, hose, fitting,
            valve, pump, compressor, motor, engine, gearbox, gear, shaft, belt, chain, wheel, tire, tyre, brake, clutch, filter, hepa filter, water filter,
            oil, lubricant, grease, fuel, diesel, gasoline, gas, chemical, solvent, acid, reagent, hiv, hiv test, test kit, rapid test, test strip, assay, vaccine, syringe,
            needle, catheter, bandage, brace, lumbar brace, knee brace, splint, prosthesis, implant, stent, suture, gauze, drug, medicine, capsule, pill,
            nevirapine, lamivudine, zidovudine, efavirenz, lopinavir, ritonavir, suspension, oral solution, injection, ointment, cream, lotion, soap, shampoo,
            detergent, disinfectant, sanitizer, food, rice, wheat, flour, sugar, salt, coffee, tea, milk, juice, water, wine, beer, meat, fish, fruit,
            vegetable, seed, fertilizer, pesticide, feed, flower, tree, plant, livestock, tractor, truck, car, van, bus, motorcycle, bicycle,
            scooter, forklift, crane, excavator, loader, trailer, container, ship, boat, aircraft, audi, bmw, hotel, travel, flight, catering,
            cleaning, security service, rent, lease, insurance, freight, shipping, transport, air conditioner, air conditioning, refrigerator, freezer, oven, microwave, washing machine,
            dryer, vacuum cleaner, dehumidifier, humidifier, heater, boiler, radiator, thermostat, generator set, transformer, circuit breaker, meter,
            oscilloscope, multimeter, microscope, telescope, scale, caliper, drill, saw, hammer, wrench, screwdriver, pliers, ladder, tool, tool box, drill bit,
            welding, lathe, milling machine, printer ribbon, whiteboard, calculator, highway, road, photo, photo paper, frame, mining rack,
            stuhl, tisch, schraube, kabel, tastatur, bildschirm, drucker, chaise, câble, clavier, écran, silla, mesa, tornillo, teclado, pantalla,
            кресло, стул, кабель, болт, клавиатура, монитор, 椅子, 办公椅, 桌子, 键盘, 鼠标, 显示器, 电缆, 线缆, 螺栓, 螺丝, 打印机, 平板电脑, 手机, 支架,
            散热器, 电源, 机柜, 机架, 交换机, 路由器, 药品, 试剂, 食品, 服装, 衣服, 家具, 纸, キーボード, モニター, ケーブル
            """;

    private OrdinaryGoods() {}
}
