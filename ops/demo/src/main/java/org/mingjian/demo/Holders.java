package org.mingjian.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingjian.demo.Unit.Holder;

/** Who runs the units: sole traders, companies, institutions, chains, doctors. */
final class Holders {

    private static final int CHAINS = 12;
    private static final int SHOPS_OF_A_CHAIN = 30;
    private static final int STEP = 5_527;
    private static final int FIRST_NUMBER = 30_000_000;

    /**
     * A subject, and whether it still has to be registered.
     *
     * @param subject its stream, or the mark of a person
     */
    record Found(String subject, Holder holder, boolean fresh) {}

    private final Dice dice;
    private final Names names;
    private final List<Found> hospitals = new ArrayList<>();
    private final Map<String, Found> chains = new HashMap<>();
    private final List<Found> hospitalsOfToday = new ArrayList<>();
    private final Map<String, Found> chainsOfToday = new HashMap<>();
    private LocalDate today = LocalDate.MIN;
    private int issued;
    private int shops;
    private int doctors;
    private int departments;

    Holders(Dice dice, Names names) {
        this.dice = dice;
        this.names = names;
    }

    /** Who runs a unit of a trade that is recorded next. Who is registered on a day runs others from the next day on. */
    Found next(Trade trade, String category, String unitName, Place place, LocalDate day) {
        if (!day.equals(today)) {
            today = day;
            hospitals.addAll(hospitalsOfToday);
            hospitalsOfToday.clear();
            chains.putAll(chainsOfToday);
            chainsOfToday.clear();
        }
        if (trade.withinHospitals() && !hospitals.isEmpty()) {
            return hospitals.get(departments++ % hospitals.size());
        }
        if (category.equals("美容店") && shops < CHAINS * SHOPS_OF_A_CHAIN && chainsOfToday.isEmpty()) {
            return shop(shops++ % CHAINS, place);
        }
        if (category.equals("诊所") && doctors < Person.COUNT - 1) {
            doctors++;
            return new Found(Person.mark(doctors), new Holder("NATURAL_PERSON", "", ""), true);
        }
        return organisation(trade, category, unitName, place);
    }

    private Found shop(int chain, Place place) {
        String name = "鉴川" + List.of("丽人", "清颜", "雅韵", "素心", "芳华", "悦己").get(chain % 6) + "美容连锁"
                + (chain < 6 ? "" : "第二") + "有限公司";
        Found known = chains.get(name);
        if (known != null) {
            return known;
        }
        Found founded = registered("LEGAL_PERSON", "91", name, place);
        chainsOfToday.put(name, new Found(founded.subject(), founded.holder(), false));
        return founded;
    }

    private Found organisation(Trade trade, String category, String unitName, Place place) {
        boolean institution = trade == Trade.SCHOOL_HEALTH
                || category.equals("综合医院")
                || category.equals("乡镇卫生院")
                || category.equals("村卫生室")
                || category.equals("农村饮水工程");
        boolean small = trade == Trade.PUBLIC_PLACES && !dice.oneIn(6);
        Found founded;
        if (institution) {
            founded = registered("LEGAL_PERSON", "12", unitName, place);
        } else if (small) {
            founded = registered("SOLE_TRADER", "92", unitName, place);
        } else {
            founded = registered("LEGAL_PERSON", "91", unitName, place);
        }
        if (category.equals("综合医院") || category.equals("乡镇卫生院") || category.equals("门诊部")) {
            hospitalsOfToday.add(new Found(founded.subject(), founded.holder(), false));
        }
        return founded;
    }

    private Found registered(String kind, String prefix, String name, Place place) {
        String uscc = CheckDigits.uscc(prefix, place.code(), FIRST_NUMBER + STEP * ++issued % 60_000_000);
        return new Found("Subject-uscc." + uscc, new Holder(kind, uscc, name), true);
    }

    /** The registration of a subject. */
    Map<String, Object> registration(Found found, Place place, String address, LocalDate establishedOn) {
        boolean person = found.holder().isPerson();
        Map<String, Object> profile = person
                ? Data.of("personal", names.person())
                : Data.of(
                        "name",
                        found.holder().name(),
                        "address",
                        address,
                        "legalRepresentative",
                        found.holder().kind().equals("LEGAL_PERSON") ? names.person() : null,
                        "establishedOn",
                        establishedOn.toString());
        return Data.of("kind", found.holder().kind(), "jurisdiction", place.region(), "profile", profile);
    }
}
