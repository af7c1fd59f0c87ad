create trigger audit_record_stays before update, delete on audit_record for each row call 'portcullis.edge.store.StayingRow';
create trigger audit_cut_stays before update, delete on audit_cut for each row call 'portcullis.edge.store.StayingRow';
