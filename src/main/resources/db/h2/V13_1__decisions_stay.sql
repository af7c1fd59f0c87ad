-- As on PostgreSQL: what people decided stays as it is, and no single person releases a held transaction.
create trigger decision_stays before update, delete on decision for each row call 'portcullis.edge.store.StayingRow';
create trigger decision_four_eyes before insert on decision for each row call 'portcullis.edge.store.HeldByTwo';
create trigger assignment_stays before update, delete on assignment for each row call 'portcullis.edge.store.StayingRow';
create trigger deputy_stays before update, delete on deputy for each row call 'portcullis.edge.store.StayingRow';

create index case_waiting on case_file (standing, recommendation, upload_no, number);
