package se.helhet.core.toy;

import java.time.LocalDate;
import org.jooq.Record;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jooq.impl.TableImpl;

/** The table of {@link PipelineUnit}, as jOOQ would generate it. */
public final class Enquiry extends TableImpl<Record> {
    private static final long serialVersionUID = 1L;
    public static final Enquiry ENQUIRY = new Enquiry();
    public static final String SQL = """
            create table pipeline_enquiry (
              id integer primary key autoincrement, version integer not null, import_id integer,
              received_on date not null, decided_on date, stage text not null, municipality text,
              source text, jobs integer, approx boolean not null default false);
            create index pipeline_enquiry_received on pipeline_enquiry (received_on, stage, municipality);
            create index pipeline_enquiry_decided on pipeline_enquiry (decided_on, stage, municipality);
            """;

    public final TableField<Record, Long> ID = createField(DSL.name("id"), SQLDataType.BIGINT, this, "");
    public final TableField<Record, Long> VERSION = createField(DSL.name("version"), SQLDataType.BIGINT, this, "");
    public final TableField<Record, Long> IMPORT_ID = createField(DSL.name("import_id"), SQLDataType.BIGINT, this, "");
    public final TableField<Record, LocalDate> RECEIVED_ON =
            createField(DSL.name("received_on"), SQLDataType.LOCALDATE, this, "");
    public final TableField<Record, LocalDate> DECIDED_ON =
            createField(DSL.name("decided_on"), SQLDataType.LOCALDATE, this, "");
    public final TableField<Record, String> STAGE = createField(DSL.name("stage"), SQLDataType.CLOB, this, "");
    public final TableField<Record, String> MUNICIPALITY =
            createField(DSL.name("municipality"), SQLDataType.CLOB, this, "");
    public final TableField<Record, String> SOURCE = createField(DSL.name("source"), SQLDataType.CLOB, this, "");
    public final TableField<Record, Integer> JOBS = createField(DSL.name("jobs"), SQLDataType.INTEGER, this, "");
    public final TableField<Record, Boolean> APPROX = createField(DSL.name("approx"), SQLDataType.BOOLEAN, this, "");

    private Enquiry() {
        super(DSL.name("pipeline_enquiry"));
    }
}
