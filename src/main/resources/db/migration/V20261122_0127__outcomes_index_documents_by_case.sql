create index document_case on document (case_number);
create index delivered_document_delivery on delivered_document (delivery_id);
