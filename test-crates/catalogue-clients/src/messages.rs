//! Chat rooms.

mod teloxide {
    use teloxide::payloads::SendPhotoSetters as _;
    use teloxide::prelude::*;
    use teloxide::types::{InputFile, MessageId};

    use crate::Customer;

    async fn fires(bot: &Bot, chat: ChatId, photo: InputFile, customer: &Customer) -> ResponseResult<()> {
        bot.send_message(chat, format!("{} ordered", customer.name)).await?; //~ third-party-message
        bot.edit_message_text(chat, MessageId(1), &customer.email).await?; //~ third-party-message
        bot.send_contact(chat, &customer.phone, "A customer").await?; //~ third-party-message
        bot.send_photo(chat, photo).caption(&customer.name).await?; //~ MISSING third-party-message: the setter of a generic request is not found
        Ok(())
    }

    async fn silent(bot: &Bot, chat: ChatId, photo: InputFile, customer: &Customer) -> ResponseResult<()> {
        bot.send_message(chat, format!("{} orders of {}", customer.orders, customer.id)).await?;
        bot.send_photo(chat, photo).caption("Orders").await?;
        Ok(())
    }
}

mod serenity {
    use serenity::builder::{CreateEmbed, CreateEmbedFooter, CreateMessage};

    use crate::Customer;

    fn fires(customer: &Customer) -> CreateMessage {
        let embed = CreateEmbed::new()
            .title(&customer.name) //~ third-party-message
            .field("mail", &customer.email, true); //~ third-party-message
        let footer = CreateEmbedFooter::new(&customer.phone); //~ third-party-message
        let content = format!("{} ordered", customer.name);
        CreateMessage::new().embed(embed.footer(footer)).content(content) //~ third-party-message
    }

    fn silent(customer: &Customer) -> CreateMessage {
        let embed = CreateEmbed::new().title("Orders").field("count", customer.orders.to_string(), true);
        CreateMessage::new().content(format!("{} orders of {}", customer.orders, customer.id)).embed(embed)
    }
}

mod slack_morphism {
    use slack_morphism::api::{SlackApiChatPostMessageRequest, SlackApiPostWebhookMessageRequest};
    use slack_morphism::{
        ClientResult, SlackChannelId, SlackClient, SlackClientHttpConnector, SlackClientSession, SlackMessageContent,
    };

    use crate::Customer;

    type Session<'a, C> = SlackClientSession<'a, C>;

    async fn fires<C>(session: &Session<'_, C>, room: SlackChannelId, customer: &Customer) -> ClientResult<()>
    where
        C: SlackClientHttpConnector + Send + Sync,
    {
        let content = SlackMessageContent::new().with_text(format!("{} ordered", customer.name));
        session.chat_post_message(&SlackApiChatPostMessageRequest::new(room, content)).await?; //~ third-party-message
        Ok(())
    }

    async fn fires_by_webhook<C>(client: &SlackClient<C>, url: &url::Url, customer: &Customer) -> ClientResult<()>
    where
        C: SlackClientHttpConnector + Send + Sync,
    {
        let content = SlackMessageContent::new().with_text(customer.email.clone());
        client.post_webhook_message(url, &SlackApiPostWebhookMessageRequest::new(content)).await?; //~ third-party-message
        Ok(())
    }

    async fn silent<C>(session: &Session<'_, C>, room: SlackChannelId, customer: &Customer) -> ClientResult<()>
    where
        C: SlackClientHttpConnector + Send + Sync,
    {
        let content = SlackMessageContent::new().with_text(format!("{} orders of {}", customer.orders, customer.id));
        session.chat_post_message(&SlackApiChatPostMessageRequest::new(room, content)).await?;
        Ok(())
    }
}
