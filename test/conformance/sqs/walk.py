"""A program that uses SQS through boto3 and prints, as JSON, what it got to see.

Arguments: the endpoint, and a suffix for names of queues. Credentials and region come from the environment.
"""

import json
import sys
import urllib.error
import urllib.request

import boto3
import botocore
from botocore.config import Config
from botocore.exceptions import ClientError

endpoint, suffix = sys.argv[1:]
sqs = boto3.client("sqs", endpoint_url=endpoint, config=Config(retries={"total_max_attempts": 1}))
seen = {"botocore": botocore.__version__, "protocol": sqs.meta.service_model.protocol}


def plain(answer):
    return {name: value for name, value in answer.items() if name != "ResponseMetadata"}


def refusal(call, **parameters):
    try:
        call(**parameters)
    except ClientError as error:
        return {
            "code": error.response["Error"]["Code"],
            "message": error.response["Error"]["Message"],
            "status": error.response["ResponseMetadata"]["HTTPStatusCode"],
            "exception": type(error).__name__,
            "requestId": error.response["ResponseMetadata"].get("RequestId"),
        }
    return None


def http_get(url):
    try:
        with urllib.request.urlopen(url) as response:
            return {"status": response.status, "body": response.read().decode()}
    except urllib.error.HTTPError as error:
        return {"status": error.code, "body": error.read().decode()}


name = f"walk-{suffix}"
url = sqs.create_queue(
    QueueName=name, Attributes={"VisibilityTimeout": "60"}, tags={"team": "ops"}
)["QueueUrl"]
seen["url"] = url
seen["getUrl"] = sqs.get_queue_url(QueueName=name)["QueueUrl"]
seen["list"] = sqs.list_queues(QueueNamePrefix=name)["QueueUrls"]
seen["emptyList"] = plain(sqs.list_queues(QueueNamePrefix=f"none-{suffix}"))

sqs.set_queue_attributes(QueueUrl=url, Attributes={"DelaySeconds": "0", "VisibilityTimeout": "45"})
seen["attributes"] = sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["All"])["Attributes"]

sqs.tag_queue(QueueUrl=url, Tags={"stage": "test", "colour": "blue"})
sqs.untag_queue(QueueUrl=url, TagKeys=["colour", "unknown"])
seen["tags"] = sqs.list_queue_tags(QueueUrl=url)["Tags"]

attributes = {
    "city": {"DataType": "String", "StringValue": "Zürich"},
    "size": {"DataType": "Number", "StringValue": "42"},
    "raw": {"DataType": "Binary", "BinaryValue": b"\x00\xff"},
}
seen["sent"] = plain(
    sqs.send_message(QueueUrl=url, MessageBody="<grüße> & more", MessageAttributes=attributes)
)
message = sqs.receive_message(
    QueueUrl=url, AttributeNames=["All"], MessageAttributeNames=["All"], WaitTimeSeconds=20
)["Messages"][0]
seen["received"] = {
    **message,
    "MessageAttributes": {
        key: value.get("StringValue") or value["BinaryValue"].hex()
        for key, value in message["MessageAttributes"].items()
    },
}
handle = message["ReceiptHandle"]
sqs.change_message_visibility(QueueUrl=url, ReceiptHandle=handle, VisibilityTimeout=0)
again = sqs.receive_message(QueueUrl=url, AttributeNames=["ApproximateReceiveCount"])["Messages"][0]
seen["again"] = {"id": again["MessageId"], "attributes": again["Attributes"]}
sqs.delete_message(QueueUrl=url, ReceiptHandle=handle)
sqs.delete_message(QueueUrl=url, ReceiptHandle=handle)
seen["empty"] = plain(sqs.receive_message(QueueUrl=url, WaitTimeSeconds=1))

batch = sqs.send_message_batch(
    QueueUrl=url,
    Entries=[
        {"Id": "a", "MessageBody": "1"},
        {"Id": "b", "MessageBody": "\x01"},
        {"Id": "c", "MessageBody": "3"},
    ],
)
seen["batch"] = {
    "successful": [entry["Id"] for entry in batch["Successful"]],
    "failed": [(entry["Id"], entry["Code"], entry["SenderFault"]) for entry in batch["Failed"]],
}
batch = sqs.receive_message(QueueUrl=url, MaxNumberOfMessages=10, WaitTimeSeconds=1)["Messages"]
handles = [message["ReceiptHandle"] for message in batch]
changed = sqs.change_message_visibility_batch(
    QueueUrl=url,
    Entries=[
        {"Id": "first", "ReceiptHandle": handles[0], "VisibilityTimeout": 10},
        {"Id": "forged", "ReceiptHandle": "garbage", "VisibilityTimeout": 10},
    ],
)
seen["changedBatch"] = {
    "successful": [entry["Id"] for entry in changed["Successful"]],
    "failed": [(entry["Id"], entry["Code"]) for entry in changed["Failed"]],
}
deleted = sqs.delete_message_batch(
    QueueUrl=url,
    Entries=[{"Id": str(at), "ReceiptHandle": handle} for at, handle in enumerate(handles)],
)
seen["deletedBatch"] = plain(deleted)

seen["refusals"] = {
    "noQueue": refusal(sqs.get_queue_url, QueueName=f"none-{suffix}"),
    "exists": refusal(sqs.create_queue, QueueName=name, Attributes={"VisibilityTimeout": "1"}),
    "name": refusal(sqs.create_queue, QueueName="a b"),
    "handle": refusal(sqs.delete_message, QueueUrl=url, ReceiptHandle="garbage"),
    "maximum": refusal(sqs.receive_message, QueueUrl=url, MaxNumberOfMessages=11),
    "attribute": refusal(sqs.set_queue_attributes, QueueUrl=url, Attributes={"Nonsense": "1"}),
    "emptyBatch": refusal(sqs.send_message_batch, QueueUrl=url, Entries=[]),
    "character": refusal(sqs.send_message, QueueUrl=url, MessageBody="\x01"),
}

sqs.send_message(QueueUrl=url, MessageBody="to be purged")
sqs.purge_queue(QueueUrl=url)
seen["refusals"]["purge"] = refusal(sqs.purge_queue, QueueUrl=url)
seen["purged"] = plain(sqs.receive_message(QueueUrl=url))



def client_of(access_key_id, secret_access_key):
    return boto3.client(
        "sqs",
        endpoint_url=endpoint,
        aws_access_key_id=access_key_id,
        aws_secret_access_key=secret_access_key,
    )


own = boto3.Session().get_credentials()
wrong_secret = client_of(own.access_key, "wrong")
seen["refusals"]["secret"] = refusal(wrong_secret.list_queues)
unknown_key = client_of("AKIAIOSFODNN7EXAMPLE", own.secret_key)
seen["refusals"]["unknownKey"] = refusal(unknown_key.list_queues)

if seen["protocol"] == "query":
    # A presigned URL is a call that a browser or curl makes later, with no credentials of its own.
    presigned = sqs.generate_presigned_url(
        "list_queues", Params={"QueueNamePrefix": name}, HttpMethod="GET"
    )
    seen["presigned"] = http_get(presigned)
    seen["presignedForged"] = http_get(presigned.replace(name, "other"))
    on_queue = sqs.generate_presigned_url(
        "get_queue_attributes",
        Params={"QueueUrl": url, "AttributeNames": ["QueueArn"]},
        HttpMethod="GET",
    )
    seen["presignedOnQueue"] = http_get(on_queue)
    seen["anonymous"] = http_get(f"{endpoint}/?Action=ListQueues&Version=2012-11-05")

resource = boto3.resource("sqs", endpoint_url=endpoint).get_queue_by_name(QueueName=name)
resource.send_message(MessageBody="by resource")
seen["resource"] = [message.body for message in resource.receive_messages(WaitTimeSeconds=1)]

sqs.delete_queue(QueueUrl=url)
seen["refusals"]["deleted"] = refusal(sqs.send_message, QueueUrl=url, MessageBody="late")
seen["refusals"]["deletedRecently"] = refusal(sqs.create_queue, QueueName=name)

json.dump(seen, sys.stdout)
